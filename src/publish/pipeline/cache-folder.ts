import { basename, dirname, join, resolve } from 'node:path';

/** The build cache is kept beside the published folder, never in it, since hosts serve everything inside. */
export function cacheFolder(out: string): string {
  const whole = resolve(out);
  return join(dirname(whole), '.broadsheet', basename(whole));
}
