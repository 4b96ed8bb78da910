import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sharp } from './load-sharp.ts';
import { writeAtomically } from '../file-system.ts';

export interface Rendition {
  readonly width: number;
  readonly extension: ImageExtension;
}
export type ImageExtension = 'avif' | 'webp' | 'jpg' | 'png';

interface DecodedPicture {
  readonly data: Buffer;
  readonly raw: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
}

/** Output is upright sRGB without metadata. */
export async function encodeRenditions(
  sharp: Sharp,
  file: string,
  renditions: readonly Rendition[],
  pathOf: (rendition: Rendition) => string,
): Promise<void> {
  const widest = Math.max(...renditions.map(({ width }) => width));
  const decoded = await decodePicture(sharp, await readFile(file), widest);
  for (const rendition of renditions) {
    const { data, raw } = decoded;
    const scaled = sharp(data, { raw }).resize({ width: rendition.width, withoutEnlargement: true });
    await writeAtomically(pathOf(rendition), await ENCODERS[rendition.extension](scaled).toBuffer());
  }
}

async function decodePicture(sharp: Sharp, bytes: Uint8Array, width: number): Promise<DecodedPicture> {
  const { data, info } = await sharp(bytes, { failOn: 'error', limitInputPixels: false })
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

type SharpPipeline = ReturnType<Sharp>;

/** AVIF with an effort above 3 took seven times as long without saving bytes. */
const ENCODERS: Readonly<Record<ImageExtension, (picture: SharpPipeline) => SharpPipeline>> = {
  avif: (picture) => picture.avif({ quality: 55, effort: 3 }),
  webp: (picture) => picture.webp({ quality: 78, smartSubsample: true }),
  jpg: (picture) => picture.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }),
  png: (picture) => picture.png({ compressionLevel: 9 }),
};

export const renditionPath = (folder: string, name: string, { width, extension }: Rendition): string =>
  join(folder, `${name}-${width}.${extension}`);
