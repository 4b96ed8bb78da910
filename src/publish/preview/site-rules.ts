import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { HEADERS_FILE, REDIRECTS_JSON } from '../../site/hosting/host-files.ts';
import { parseHeadersFile } from './headers-file.ts';

export interface SiteRules {
  /** `path` is relative to the base. If a header occurs twice, the last one counts. */
  readonly headersFor: (path: string) => readonly (readonly [name: string, value: string])[];
  readonly redirectFor: (path: string) => string | undefined;
}

const SiteAddress = v.pipe(v.string(), v.regex(/^\/(?!\/)[\x21-\x7e]*$/));
const RedirectMap = v.record(v.string(), SiteAddress);

/** Reads the rules again when their files change. Invalid files are ignored. */
export function createSiteRules(dir: string): () => SiteRules {
  const headers = readWhenChanged(join(dir, HEADERS_FILE), parseHeadersFile);
  const redirects = readWhenChanged(join(dir, REDIRECTS_JSON), parseRedirects);
  return () => ({
    headersFor: (path) =>
      headers()
        .filter((rule) => rule.matches(path))
        .flatMap((rule) => rule.headers),
    redirectFor: (path) => redirects().get(path),
  });
}

function parseRedirects(text: string): ReadonlyMap<string, string> {
  const { success, output } = v.safeParse(v.pipe(v.string(), v.parseJson(), RedirectMap), text || '{}');
  return new Map(success ? Object.entries(output) : []);
}

function readWhenChanged<T>(path: string, read: (text: string) => T): () => T {
  let lastVersion = '';
  let value = read('');
  return () => {
    const stat = statSync(path, { throwIfNoEntry: false });
    const version = stat?.isFile() ? `${stat.mtimeMs} ${stat.size}` : '';
    if (version !== lastVersion) value = read(version === '' ? '' : readFileSync(path, 'utf8'));
    lastVersion = version;
    return value;
  };
}
