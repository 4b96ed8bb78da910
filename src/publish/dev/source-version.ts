import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE_FOLDERS = ['article', 'importers', 'site', 'publish'];

/** The dev server discards its cache when this hash changes. */
export function sourceVersion(sources: string): string {
  const hash = createHash('sha256').update(readFileSync(join(sources, '../package-lock.json')));
  for (const folder of SOURCE_FOLDERS)
    for (const entry of readdirSync(join(sources, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) hash.update(readFileSync(join(entry.parentPath, entry.name)));
  return hash.digest('base64url');
}
