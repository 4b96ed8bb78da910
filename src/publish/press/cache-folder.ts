import { basename, dirname, join, resolve } from 'node:path';

/** Where publishing keeps what it need not make twice: beside the published folder, never in it, as hosts serve all of that. */
export function cacheFolder(out: string): string {
  const whole = resolve(out);
  return join(dirname(whole), '.broadsheet', basename(whole));
}
