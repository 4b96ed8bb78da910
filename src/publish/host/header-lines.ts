/** Reads a `_headers` file as the hosts do that it is for. Pure. */

/** Headers for the addresses that match. */
export interface HeaderLines {
  readonly matches: (address: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const NAME = /^[!#$%&'*+.^_`|~\w-]+$/;
const VALUE = /^[\t\x20-\x7e]*$/;

/** The rules of a file. Lines that are none are left out. */
export function readHeaderLines(text: string): HeaderLines[] {
  const rules: { matches: HeaderLines['matches']; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('/')) rules.push({ matches: matcher(line.trim()), headers: [] });
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    if (/^\s+\S/.test(line) && NAME.test(name) && VALUE.test(value))
      rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

/** A path, or one with a `*` that stands for anything. */
function matcher(pattern: string): (address: string) => boolean {
  const [start = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return (address) => address === pattern;
  const end = rest.join('*');
  return (address) =>
    address.length >= start.length + end.length && address.startsWith(start) && address.endsWith(end);
}
