/** A published site may stand in the content folder that it was made from, and is no content. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Names of what a publish leaves about itself in the published folder. */
const MARK = /^\.broadsheet[-.]/;

/** Whether these are the names of what stands in a published folder. */
export const areOfPublishedSite = (names: readonly string[]): boolean =>
  names.some((name) => MARK.test(name));

/** Whether a path of a content folder is, or stands in, a published site. */
export function isInPublishedSite(content: string, path: string): boolean {
  const steps = path.split('/');
  return steps.some((_, at) => isPublishedSite(join(content, ...steps.slice(0, at + 1))));
}

function isPublishedSite(folder: string): boolean {
  try {
    return areOfPublishedSite(readdirSync(folder));
  } catch {
    return false;
  }
}
