/** A published site inside the content folder is not content. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The build manifest and staging folders. */
const BUILD_FILE = /^\.broadsheet[-.]/;

export const looksLikePublishedSite = (names: readonly string[]): boolean =>
  names.some((name) => BUILD_FILE.test(name));

export function isInPublishedSite(content: string, path: string): boolean {
  const segments = path.split('/');
  return segments.some((_, at) => isPublishedSite(join(content, ...segments.slice(0, at + 1))));
}

function isPublishedSite(folder: string): boolean {
  try {
    return looksLikePublishedSite(readdirSync(folder));
  } catch {
    return false;
  }
}
