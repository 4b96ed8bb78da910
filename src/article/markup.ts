/** Builds XML and HTML from text. Escaping happens here and nowhere else. */

declare const MARKUP: unique symbol;
/** A string that is markup already; only this file can create one. */
export type Markup = string & { readonly [MARKUP]: true };

type AttributeValue = string | number | boolean | undefined;
export type Attributes = Readonly<Record<string, AttributeValue>>;

const MARKUP_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML 1.0 cannot contain even when escaped: control characters, lone surrogates, non-characters. */
const INVALID_IN_XML = /[\0-\b\v\f\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;

/** Replaces what no document can contain by U+FFFD, and normalises line ends. */
export const replaceInvalidXml = (words: string): string =>
  words.replace(/\r\n?/g, '\n').replace(INVALID_IN_XML, '\uFFFD');

/** Fast path: most URLs and dates of a large archive. */
const NOTHING_TO_ESCAPE = /^[ !#-%(-;=?-~]*$/;

export const escapeMarkup = (words: string): Markup =>
  (NOTHING_TO_ESCAPE.test(words)
    ? words
    : replaceInvalidXml(words).replace(/[&<>"']/g, (sign) => MARKUP_ESCAPES[sign] ?? sign)) as Markup;

const EMPTY_MARKUP = '' as Markup;

export const joinMarkup = (pieces: readonly (Markup | undefined)[]): Markup => pieces.join('') as Markup;

const attributeMarkup = ([name, value]: [string, AttributeValue]): string =>
  value === undefined || value === false
    ? ''
    : value === true
      ? ` ${name}=""`
      : ` ${name}="${escapeMarkup(String(value))}"`;

const startTag = (name: string, attributes: Attributes): string =>
  `<${name}${Object.entries(attributes).map(attributeMarkup).join('')}`;

export const xmlElement = (name: string, attributes: Attributes, ...children: readonly Markup[]): Markup =>
  (children.length === 0
    ? `${startTag(name, attributes)}/>`
    : `${startTag(name, attributes)}>${joinMarkup(children)}</${name}>`) as Markup;

export const xmlTextElement = (
  name: string,
  words: string | undefined,
  attributes: Attributes = {},
): Markup =>
  words === undefined || words === '' ? EMPTY_MARKUP : xmlElement(name, attributes, escapeMarkup(words));

export const xmlDocument = (root: Markup): string => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
