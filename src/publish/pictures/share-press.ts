/** Draws share pictures, with the faces that the program brings along, and keeps them for the next publish. */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import type { ShareSetting } from '../../edition/share/share-address.ts';
import type { ShareDesign } from '../../edition/share/share-svg.ts';
import { writeWhole } from '../press/write-whole.ts';
import { shareDrawer } from './draw-share.ts';
import { isDrawn, scriptsWithout } from './drawn-letters.ts';
import { bringFaces, FACES } from './faces.ts';
import { loadSharp } from './load-sharp.ts';

export interface SharePress {
  readonly setting: ShareSetting;
  /** Draws a design as the PNG picture with this name. */
  readonly draw: (name: string, design: ShareDesign) => Promise<void>;
  /** The pictures that are there from before. */
  readonly names: () => Promise<ReadonlySet<string>>;
  /** Where the picture with this name stands. */
  readonly fileOf: (name: string) => string;
  /** Forgets these pictures. */
  readonly sweep: (names: readonly string[]) => Promise<void>;
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
  if (!(await isDrawn(sharp, 'g'))) return 'no font was found';
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
  return { press: pressIn(folder, setting) };
}

function pressIn(folder: string, setting: ShareSetting): SharePress {
  const fileOf = (name: string): string => join(folder, name);
  let drawer: Promise<ReturnType<typeof shareDrawer>> | undefined;
  return {
    setting,
    fileOf,
    names: async () => new Set((await readdir(folder)).filter((name) => name.endsWith('.png'))),
    async draw(name, design) {
      drawer ??= loadSharp().then(({ sharp, reason }) => {
        if (!sharp) throw new Error(`No share picture can be drawn: ${reason}`);
        return shareDrawer(sharp);
      });
      const draw = await drawer;
      await writeWhole(fileOf(name), await draw(design));
    },
    async sweep(names) {
      for (const name of names) await rm(fileOf(name), { force: true });
    },
  };
}
