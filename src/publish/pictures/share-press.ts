/** Draws share pictures, with the faces that the program brings along, and keeps them for the next publish. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import type { ShareSetting } from '../../edition/share/share-address.ts';
import { writeWhole } from '../build/write-whole.ts';
import { isDrawn, scriptsWithout } from './drawn-letters.ts';
import { bringFaces, FACES } from './faces.ts';
import { loadSharp } from './load-sharp.ts';

export interface SharePress {
  readonly setting: ShareSetting;
  /** The picture with this name, drawn from SVG or kept from before, as PNG. */
  readonly draw: (name: string, svg: string) => Promise<Uint8Array>;
  /** Forgets the pictures that none of these names is of. */
  readonly sweep: (names: ReadonlySet<string>) => Promise<void>;
}

/** A press, or why there is none here. */
export type OpenedPress =
  | { readonly press: SharePress; readonly reason?: undefined }
  | { readonly press?: undefined; readonly reason: string };

const Remembered = v.object({
  encoder: v.string(),
  setting: v.object({ version: v.string(), without: v.array(v.string()) }),
});

/** The version of the encoder that is installed; loading it to ask would take longer than all else of a small publish. */
async function installed(): Promise<string> {
  try {
    const entry = pathToFileURL(createRequire(import.meta.url).resolve('sharp'));
    return String(
      (JSON.parse(await readFile(new URL('../package.json', entry), 'utf8')) as { version?: unknown })
        .version,
    );
  } catch {
    return 'none';
  }
}

/** What could be drawn the last time; the disk is not taken at its word. */
async function remembered(file: string): Promise<ShareSetting | undefined> {
  try {
    const { encoder, setting } = v.parse(Remembered, JSON.parse(await readFile(file, 'utf8')));
    return encoder === (await installed()) ? setting : undefined;
  } catch {
    return undefined;
  }
}

/** Finds out what can be drawn here; a sentence when nothing can. */
async function findSetting(): Promise<ShareSetting | string> {
  const { sharp, version, reason } = { version: '', ...(await loadSharp()) };
  if (!sharp) return reason ?? '';
  if (!(await isDrawn(sharp, 'g'))) return 'no face to draw letters in was found';
  return { version, without: await scriptsWithout(sharp) };
}

export interface PressOptions {
  /** The folder in which publishing keeps what it need not make twice. */
  readonly cache: string;
  /** Whether to look again what can be drawn: faces may have come. */
  readonly fresh?: boolean;
  /** Folder of the faces. */
  readonly faces?: string;
}

/** Opens the press. Never throws for want of a library or face. */
export async function openSharePress({ cache, fresh, faces = FACES }: PressOptions): Promise<OpenedPress> {
  const folder = join(cache, 'share');
  const file = join(folder, 'setting.json');
  await mkdir(folder, { recursive: true });
  await bringFaces(folder, faces);
  const known = fresh ? undefined : await remembered(file);
  const setting = known ?? (await findSetting());
  if (typeof setting === 'string') return { reason: setting };
  if (!known) await writeWhole(file, JSON.stringify({ encoder: await installed(), setting }));
  return { press: { setting, draw: drawer(folder), sweep: (names) => sweep(folder, names) } };
}

/** Draws what is not there yet. */
const drawer =
  (folder: string): SharePress['draw'] =>
  async (name, svg) => {
    const file = join(folder, name);
    if (existsSync(file)) return new Uint8Array(await readFile(file));
    const { sharp, reason } = await loadSharp();
    if (!sharp) throw new Error(`No share picture can be drawn: ${reason}`);
    // Ink, paper, accent and the steps between them.
    const picture = sharp(Buffer.from(svg)).png({ palette: true, colours: 16, effort: 1, dither: 0 });
    const bytes = new Uint8Array(await picture.toBuffer());
    await writeWhole(file, bytes);
    return bytes;
  };

async function sweep(folder: string, names: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder))
    if (name.endsWith('.png') && !names.has(name)) await rm(join(folder, name), { force: true });
}
