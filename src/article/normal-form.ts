/**
 * One form of names and addresses. `ü` may be one character or two (NFC or NFD), a soft hyphen may stand in a word, and
 * `ﬁ` may be one letter: names that look the same are the same. Pure.
 */

/** Soft hyphens, zero-width spaces and direction marks. Joiners and variation selectors change what is seen. */
export const INVISIBLE_CHARACTERS =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff';

const INVISIBLE = new RegExp(`[${INVISIBLE_CHARACTERS}]+`, 'g');

/** Spaces, hyphens, ligatures and letters of another width or shape, which look like the usual ones. */
const COMPATIBLE =
  /[\u00a0\u0132\u0133\u0149\u01c4-\u01cc\u01f1-\u01f3\u2000-\u200a\u2011\u202f\u205f\u2160-\u217f\u2f00-\u2fd5\u3000\ufb00-\ufb4f\ufb50-\ufdcf\ufe70-\ufefc\uff01-\uffee]+/g;

/** A letter and the escapes that follow it, in which a mark may stand by itself. */
const ESCAPED = /[^%/?#&=]?(?:%[89a-f][\da-f])+/gi;

const ASCII = /^[ -~]*$/;

/** Escapes keep their form where they are no UTF-8. */
function normalEscapes(part: string): string {
  try {
    return encodeURI(normalName(decodeURIComponent(part)));
  } catch {
    return part;
  }
}

/** A name in the form that is published. */
export const normalName = (name: string): string =>
  ASCII.test(name) ? name : name.replace(INVISIBLE, '').normalize('NFC');

/** A tag, section, series or author's name in the form that is shown. */
export function normalLabel(label: string): string {
  if (ASCII.test(label) && !/^ | $|  /.test(label)) return label;
  const shown = normalName(label)
    .replace(COMPATIBLE, (signs) => signs.normalize('NFKC').replaceAll('\u2010', '-'))
    .replace(/\s+/g, ' ')
    .trim();
  return shown === '' ? label : shown;
}

/** Labels without those that differ by case only. */
export const uniqueLabels = (labels: readonly string[]): string[] => {
  const folded = labels.map((label) => label.toLowerCase());
  return labels.filter((_, at) => folded.indexOf(folded[at] ?? '') === at);
};

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
const LABELS = new Set(['tags', 'section', 'series', 'authors']);

const normalField = (key: string): ((text: string) => string) | undefined =>
  ADDRESSES.has(key) ? normalAddress : IDS.has(key) ? normalName : LABELS.has(key) ? normalLabel : undefined;

/** A document with its names and addresses in the form that is published. Gives the same object where they are already. */
export function normalNames<T>(part: T, key = ''): T {
  if (typeof part === 'string') return (normalField(key)?.(part) ?? part) as T;
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) {
    const items = part.map((item: unknown) => normalNames(item, key));
    return items.every((item, at) => item === part[at]) ? part : (items as T);
  }
  const fieldOf = (name: string): string => (key === 'authors' && name === 'name' ? key : name);
  const entries = Object.entries(part).map(
    ([name, value]) => [name, normalNames(value, fieldOf(name))] as const,
  );
  return entries.every(([name, value]) => value === (part as Record<string, unknown>)[name])
    ? part
    : (Object.fromEntries(entries) as T);
}
