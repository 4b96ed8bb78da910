import { readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { SharePictureOptions } from '../../site/share/share-picture-address.ts';
import { createFolders, readJson, writeAtomically } from '../file-system.ts';
import { canDrawLetter, scriptsWithoutFont } from './font-coverage.ts';
import { loadSharp } from './load-sharp.ts';
import { escapeMarkup, xmlElement } from '../../article/markup.ts';

export interface SharePictureRenderer {
  readonly setting: SharePictureOptions;
  readonly draw: (name: string, svg: string) => Promise<void>;
  readonly existingNames: () => Promise<ReadonlySet<string>>;
  readonly pathOf: (name: string) => string;
  readonly remove: (names: readonly string[]) => Promise<void>;
}

export interface OpenedShareRenderer {
  readonly renderer?: SharePictureRenderer;
  readonly reason?: string;
}

const CachedShareSetting = v.object({
  encoder: v.string(),
  setting: v.object({ version: v.string(), without: v.array(v.string()) }),
});

/** Read from package.json: loading sharp would take longer than the rest of a small build. */
function installedSharpVersion(): string {
  try {
    const entry = pathToFileURL(createRequire(import.meta.url).resolve('sharp'));
    return (
      (readJson(new URL('../package.json', entry)) as { version: string } | undefined)?.version ?? 'none'
    );
  } catch {
    return 'none';
  }
}

function readCachedSetting(file: string): SharePictureOptions | undefined {
  const { success, output } = v.safeParse(CachedShareSetting, readJson(file));
  return success && output.encoder === installedSharpVersion() ? output.setting : undefined;
}

async function detectSetting(): Promise<SharePictureOptions | string> {
  const { sharp, version, reason } = { version: '', ...(await loadSharp()) };
  if (!sharp) return reason ?? '';
  if (!(await canDrawLetter(sharp, 'g'))) return 'no font was found';
  return { version, without: await scriptsWithoutFont(sharp) };
}

const SHARE_FONTS_FOLDER = fileURLToPath(new URL('fonts/', import.meta.url));

/** Our fonts first, then the machine's. Must run before sharp is loaded; an existing FONTCONFIG_FILE is respected. */
async function configureFonts(folder: string, fontsFolder: string): Promise<void> {
  if (process.env['FONTCONFIG_FILE'] !== undefined) return;
  const file = join(folder, 'fonts.conf');
  const parts = [
    xmlElement('dir', {}, escapeMarkup(fontsFolder)),
    xmlElement('include', { ignore_missing: 'yes' }, escapeMarkup('/etc/fonts/fonts.conf')),
    xmlElement('cachedir', {}, escapeMarkup(join(folder, 'fonts'))),
  ];
  await writeAtomically(file, `<?xml version="1.0"?>${xmlElement('fontconfig', {}, ...parts)}`);
  process.env['FONTCONFIG_FILE'] = file;
  process.env['PANGOCAIRO_BACKEND'] ??= 'fontconfig';
}

export interface ShareRendererOptions {
  readonly cache: string;
  readonly skipCache?: boolean;
  readonly fontsFolder?: string;
}

/** Never throws when sharp or fonts are missing. */
export async function openSharePictureRenderer({
  cache,
  skipCache,
  fontsFolder = SHARE_FONTS_FOLDER,
}: ShareRendererOptions): Promise<OpenedShareRenderer> {
  const folder = join(cache, 'share');
  const file = join(folder, 'setting.json');
  createFolders(folder);
  await configureFonts(folder, fontsFolder);
  const cached = skipCache ? undefined : readCachedSetting(file);
  const setting = cached ?? (await detectSetting());
  if (typeof setting === 'string') return { reason: setting };
  if (!cached) await writeAtomically(file, JSON.stringify({ encoder: installedSharpVersion(), setting }));
  return { renderer: createRenderer(folder, setting) };
}

function createRenderer(folder: string, setting: SharePictureOptions): SharePictureRenderer {
  const pathOf = (name: string): string => join(folder, name);
  return {
    setting,
    pathOf,
    existingNames: async () => new Set((await readdir(folder)).filter((name) => name.endsWith('.png'))),
    async draw(name, svg) {
      const { sharp, reason } = await loadSharp();
      if (!sharp) throw new Error(`No share picture can be drawn: ${reason}`);
      await writeAtomically(
        pathOf(name),
        await sharp(Buffer.from(svg)).png({ palette: true, effort: 1 }).toBuffer(),
      );
    },
    async remove(names) {
      for (const name of names) await rm(pathOf(name), { force: true });
    },
  };
}
