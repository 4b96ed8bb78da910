import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { escapeMarkup, xmlElement } from '../../article/markup.ts';
import { writeAtomically } from '../write-atomically.ts';

export const SHARE_FONTS_FOLDER = fileURLToPath(new URL('fonts/', import.meta.url));

/** Our fonts first, then the machine's. Must run before sharp is loaded; an existing FONTCONFIG_FILE is respected. */
export async function configureFonts(folder: string, fontsFolder: string): Promise<void> {
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
