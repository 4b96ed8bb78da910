/** The faces that share pictures are set in. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { escaped, xml } from '../../article/markup.ts';
import { writeWhole } from '../press/write-whole.ts';

/** The program stands in `app/`, beside its faces. */
export const FACES = fileURLToPath(new URL('fonts/', import.meta.url));

/**
 * Tells the library that draws text where the faces are, before it looks: ours, then the machine's. What somebody has set up
 * for the whole process stays.
 */
export async function bringFaces(folder: string, faces: string): Promise<void> {
  if (process.env['FONTCONFIG_FILE'] !== undefined) return;
  const file = join(folder, 'fonts.conf');
  const parts = [
    xml('dir', {}, escaped(faces)),
    xml('include', { ignore_missing: 'yes' }, escaped('/etc/fonts/fonts.conf')),
    xml('cachedir', {}, escaped(join(folder, 'fonts'))),
  ];
  await writeWhole(file, `<?xml version="1.0"?>${xml('fontconfig', {}, ...parts)}`);
  process.env['FONTCONFIG_FILE'] = file;
  process.env['PANGOCAIRO_BACKEND'] ??= 'fontconfig';
}
