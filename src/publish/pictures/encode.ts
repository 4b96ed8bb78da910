/** One picture -> its files in all widths and formats. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sharp } from './load-sharp.ts';
import { writeWhole } from '../press/write-whole.ts';

/** One file to be made. */
export interface Rendition {
  readonly width: number;
  readonly ending: Ending;
}
export type Ending = 'avif' | 'webp' | 'jpg' | 'png';

/** A picture in memory, of the largest width that is needed: unpacked once for all of them. */
interface Raw {
  readonly data: Buffer;
  readonly raw: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
}

/** Makes the files and writes each whole; pixels stand upright in sRGB, and nothing else of the picture's file is kept. */
export async function encode(
  sharp: Sharp,
  file: string,
  renditions: readonly Rendition[],
  place: (rendition: Rendition) => string,
): Promise<void> {
  const widest = Math.max(...renditions.map(({ width }) => width));
  const whole = await unpack(sharp, await readFile(file), widest);
  for (const rendition of renditions) {
    const { data, raw } = whole;
    const scaled = sharp(data, { raw }).resize({ width: rendition.width, withoutEnlargement: true });
    await writeWhole(place(rendition), await ENCODERS[rendition.ending](scaled).toBuffer());
  }
}

async function unpack(sharp: Sharp, bytes: Uint8Array, width: number): Promise<Raw> {
  const { data, info } = await sharp(bytes, { failOn: 'error', limitInputPixels: false })
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

type Pipeline = ReturnType<Sharp>;

/** AVIF with more effort than 3 took seven times as long for no fewer bytes. */
const ENCODERS: Readonly<Record<Ending, (picture: Pipeline) => Pipeline>> = {
  avif: (picture) => picture.avif({ quality: 55, effort: 3 }),
  webp: (picture) => picture.webp({ quality: 78, smartSubsample: true }),
  jpg: (picture) => picture.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }),
  png: (picture) => picture.png({ compressionLevel: 9 }),
};

/** Where a file of a picture stands in the cache: its name on the site, too. */
export const renditionFile = (folder: string, name: string, { width, ending }: Rendition): string =>
  join(folder, `${name}-${width}.${ending}`);
