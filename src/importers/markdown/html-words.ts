/** HTML in Markdown: articles contain none, so its words are kept, and what elements in a line have a span for. */
import { decodeString } from 'micromark-util-decode-string';
import type { MarkedSpan } from '../../article/spans.ts';

const TAG = /<\/?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>|<!--(?:-?>|[^]*?(?:-->|$))|<\?[^]*?(?:\?>|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<![a-z][^>]*>/gi; // prettier-ignore
const NO_WORDS = /<(script|style|template|noscript|svg|iframe|object|head)\b[^]*?(?:<\/\1\s*>|$)/gi;
const RUBY_PARENTHESIS = /<rp\b[^>]*>[^<]*(?:<\/rp\s*>)?/gi;
const RUBY_READING = /<rt\b[^>]*>([^]*?)(?:<\/rt\s*>|(?=<(?:rt|rb|rtc|\/ruby)\b))/gi;
const BREAKS = /<\/?(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)\b[^>]*>/gi; // prettier-ignore

const decode = (text: string): string => decodeString(text.replaceAll('\\', '\\\\'));

const rubyInParentheses = (html: string): string =>
  html.replace(RUBY_PARENTHESIS, '').replace(RUBY_READING, '($1)');

/** One text a line of the HTML; comments have none. */
export const htmlLines = (html: string): string[] =>
  decode(
    rubyInParentheses(html.replace(NO_WORDS, ' '))
      .replace(/\s+/g, ' ')
      .replace(BREAKS, '\n')
      .replace(TAG, ''),
  )
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export type SpanStyle = Omit<MarkedSpan, 'text'>;

const STYLES: ReadonlyMap<string, SpanStyle> = new Map<string, SpanStyle>([
  ['b', { strong: true }],
  ['strong', { strong: true }],
  ['i', { emphasis: true }],
  ['em', { emphasis: true }],
  ['cite', { emphasis: true }],
  ['u', { underline: true }],
  ['ins', { underline: true }],
  ['s', { strikethrough: true }],
  ['del', { strikethrough: true }],
  ['strike', { strikethrough: true }],
  ['sup', { superscript: true }],
  ['sub', { subscript: true }],
  ['mark', { mark: true }],
  ['code', { code: true }],
  ['kbd', { code: true }],
  ['samp', { code: true }],
]);

export type InlineTag =
  | { readonly kind: 'open'; readonly name: string; readonly style: SpanStyle }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'ruby'; readonly name: string; readonly isEnd: boolean }
  | { readonly kind: 'break' }
  | { readonly kind: 'empty' };

const RUBY_ELEMENTS: ReadonlySet<string> = new Set(['ruby', 'rb', 'rt', 'rtc', 'rp']);

/** Undefined for a tag that no span stands for. */
export function inlineTag(html: string): InlineTag | undefined {
  if (/^<[!?]/.test(html)) return { kind: 'empty' };
  const [, slash, tag = '', attributes = ''] = /^<(\/?)([a-z][a-z\d]*)([^]*?)\/?>$/i.exec(html) ?? [];
  const name = tag.toLowerCase();
  if (name === 'br') return { kind: 'break' };
  if (name === 'wbr') return { kind: 'empty' };
  if (RUBY_ELEMENTS.has(name)) return { kind: 'ruby', name, isEnd: slash === '/' };
  const style = name === 'abbr' ? abbreviation(attributes) : STYLES.get(name);
  if (!style) return undefined;
  return slash ? { kind: 'close', name } : { kind: 'open', name, style };
}

function abbreviation(attributes: string): SpanStyle {
  const title = /\btitle\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
  return title ? { abbreviation: decode(title[1] ?? title[2] ?? '') } : {};
}
