import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { HEADERS_FILE, REDIRECTS_JSON } from '../../site/hosting/host-files.ts';

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

/** Parses `_headers` files like Netlify and Cloudflare Pages. Pure. */

interface HeadersFileRule {
  readonly matches: (address: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const HEADER_NAME = /^[!#$%&'*+.^_`|~\w-]+$/;
const HEADER_VALUE = /^[\t\x20-\x7e]*$/;

function parseHeadersFile(text: string): HeadersFileRule[] {
  const rules: { matches: HeadersFileRule['matches']; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('/')) rules.push({ matches: createMatcher(line.trim()), headers: [] });
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    if (/^\s+\S/.test(line) && HEADER_NAME.test(name) && HEADER_VALUE.test(value))
      rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

function createMatcher(pattern: string): (address: string) => boolean {
  const [start = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return (address) => address === pattern;
  const end = rest.join('*');
  return (address) =>
    address.length >= start.length + end.length && address.startsWith(start) && address.endsWith(end);
}
