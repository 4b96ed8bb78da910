/** What a published folder says of its own addresses: headers, and where articles have moved. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { HEADERS_FILE, MOVED_FILE } from '../../edition/hosting/host-files.ts';
import { readHeaderLines } from './header-lines.ts';

export interface SiteRules {
  /** The headers of a file, by its path under the base; of one name, the last counts. */
  readonly headersAt: (path: string) => readonly (readonly [name: string, value: string])[];
  /** Where the article has gone that stood at a decoded path. */
  readonly movedTo: (path: string) => string | undefined;
}

/** An address of this site and of no other, fit for a header. */
const Address = v.pipe(v.string(), v.regex(/^\/(?!\/)[\x21-\x7e]*$/));
const Moved = v.record(v.string(), Address);

/** Reads a folder's rules, and again when they have changed. What cannot be read is no rule. */
export function createSiteRules(dir: string): () => SiteRules {
  const headers = reread(join(dir, HEADERS_FILE), readHeaderLines);
  const moved = reread(join(dir, MOVED_FILE), readMoved);
  return () => ({
    headersAt: (path) =>
      headers()
        .filter((rule) => rule.matches(path))
        .flatMap((rule) => rule.headers),
    movedTo: (path) => moved().get(path),
  });
}

function readMoved(text: string): ReadonlyMap<string, string> {
  const { success, output } = v.safeParse(v.pipe(v.string(), v.parseJson(), Moved), text || '{}');
  return new Map(success ? Object.entries(output) : []);
}

/** Reads a file when its time or size has changed; one that is not there reads as nothing. */
function reread<T>(path: string, read: (text: string) => T): () => T {
  let seen = '';
  let value = read('');
  return () => {
    const state = statSync(path, { throwIfNoEntry: false });
    const now = state?.isFile() ? `${state.mtimeMs} ${state.size}` : '';
    if (now !== seen) value = read(now === '' ? '' : readFileSync(path, 'utf8'));
    seen = now;
    return value;
  };
}
