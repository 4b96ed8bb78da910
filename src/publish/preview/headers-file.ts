/** Parses `_headers` files like Netlify and Cloudflare Pages. Pure. */

export interface HeadersFileRule {
  readonly matches: (address: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const HEADER_NAME = /^[!#$%&'*+.^_`|~\w-]+$/;
const HEADER_VALUE = /^[\t\x20-\x7e]*$/;

export function parseHeadersFile(text: string): HeadersFileRule[] {
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
