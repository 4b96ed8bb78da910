/** What the sources of publishing are now. Their changes restart the dev server, which then knows nothing of before. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['article', 'edition', 'publish'];

/** Changes with every file that what is known of articles follows from. */
export function sourceVersion(sources: string): string {
  const hash = createHash('sha256').update(readFileSync(join(sources, '../package-lock.json')));
  for (const folder of FOLDERS)
    for (const entry of readdirSync(join(sources, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) hash.update(readFileSync(join(entry.parentPath, entry.name)));
  return hash.digest('base64url');
}
