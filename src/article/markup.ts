/** XML and HTML out of words, for other programs to read. Words become markup here and nowhere else. Pure. */

declare const MARKUP: unique symbol;
/** Characters that are markup already, and not words: only this file makes it. */
export type Markup = string & { readonly [MARKUP]: true };

type Value = string | number | boolean | undefined;
export type Attributes = Readonly<Record<string, Value>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 has no place for, however it is escaped: control signs, halves of characters, non-characters. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The words with what no document can hold replaced by U+FFFD, and line ends as XML reads them. */
export const possible = (words: string): string =>
  words.replace(/\r\n?/g, '\n').replace(IMPOSSIBLE, '\uFFFD');

/** ASCII with nothing to escape: most of the addresses and dates of a large archive. */
const PLAIN = /^[ !#-%(-;=?-~]*$/;

/** Words as markup: every sign of theirs is escaped. */
export const escaped = (words: string): Markup =>
  (PLAIN.test(words)
    ? words
    : possible(words).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)) as Markup;

const NOTHING = '' as Markup;

/** Pieces of markup one after another. */
export const joined = (pieces: readonly (Markup | undefined)[]): Markup => pieces.join('') as Markup;

const written = ([name, value]: [string, Value]): string =>
  value === undefined || value === false
    ? ''
    : value === true
      ? ` ${name}=""`
      : ` ${name}="${escaped(String(value))}"`;

const start = (name: string, attributes: Attributes): string =>
  `<${name}${Object.entries(attributes).map(written).join('')}`;

/** An XML element. Its name and the names of its attributes are ours, never an article's. */
export const xml = (name: string, attributes: Attributes, ...children: readonly Markup[]): Markup =>
  (children.length === 0
    ? `${start(name, attributes)}/>`
    : `${start(name, attributes)}>${joined(children)}</${name}>`) as Markup;

/** An XML element that holds words; nothing when there are none. */
export const xmlWords = (name: string, words: string | undefined, attributes: Attributes = {}): Markup =>
  words === undefined || words === '' ? NOTHING : xml(name, attributes, escaped(words));

/** A whole XML document. */
export const xmlDocument = (root: Markup): string => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;

const VOID = /^(?:br|hr|img|source|track)$/;

/** An HTML element. */
export const html = (name: string, attributes: Attributes, ...children: readonly Markup[]): Markup =>
  (VOID.test(name)
    ? `${start(name, attributes)}>`
    : `${start(name, attributes)}>${joined(children)}</${name}>`) as Markup;
