/** One form of names and addresses: `ü` may be one character or two (NFC or NFD), and is the same to everybody. Pure. */

/** A letter and the escapes that follow it, in which a mark may stand by itself. */
const ESCAPED = /[^%/?#&=]?(?:%[89a-f][\da-f])+/gi;

const ASCII = /^[ -~]*$/;

/** Escapes keep their form where they are no UTF-8. */
function normalEscapes(part: string): string {
  try {
    return encodeURI(decodeURIComponent(part).normalize('NFC'));
  } catch {
    return part;
  }
}

/** A name in the form that is published. */
export const normalName = (name: string): string => (ASCII.test(name) ? name : name.normalize('NFC'));

/** An address of the site in the form that is published. */
export function normalPath(path: string): string {
  const name = normalName(path);
  return name.includes('%') ? name.replace(ESCAPED, normalEscapes) : name;
}

/** An address in the form that is published; those of other sites are theirs. */
export const normalAddress = (url: string): string =>
  /^(?:[a-z]+:|\/\/)/i.test(url) ? url : normalPath(url);

/** The fields of an article that hold addresses, and those that hold ids. */
const ADDRESSES = new Set(['src', 'url', 'link', 'image', 'discussionUrl', 'canonicalUrl', 'aliases']);
const IDS = new Set(['article', 'id', 'footnote', 'lead']);

const normalField = (key: string): ((text: string) => string) | undefined =>
  ADDRESSES.has(key) ? normalAddress : IDS.has(key) ? normalName : undefined;

/** A document with its names and addresses in the form that is published. Gives the same object where they are already. */
export function normalNames<T>(part: T, key = ''): T {
  if (typeof part === 'string') return (normalField(key)?.(part) ?? part) as T;
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) {
    const items = part.map((item: unknown) => normalNames(item, key));
    return items.every((item, at) => item === part[at]) ? part : (items as T);
  }
  const entries = Object.entries(part).map(([name, value]) => [name, normalNames(value, name)] as const);
  return entries.every(([name, value]) => value === (part as Record<string, unknown>)[name])
    ? part
    : (Object.fromEntries(entries) as T);
}
