/** The words of an article and of HTML, without white space, which must be the same. */
import { decodeString } from 'micromark-util-decode-string';

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

/** The text of rendered Markdown that a browser would show, with the descriptions of pictures. */
export const htmlWords = (html: string): string =>
  withoutSpaces(
    decodeString(
      html
        .replace(/<!--(?:-?>|[^]*?-->)|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>|<![A-Z][^>]*>/g, '')
        .replace(/<(script|style|template)\b[^]*?(?:<\/\1\s*>|$)/gi, '')
        .replace(/<img\b[^>]*?\balt="([^"]*)"[^>]*>/g, '$1')
        .replace(/<\/?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi, '')
        .replaceAll('\\', '\\\\'),
    ),
  );

/** Fields that are not text of the body. */
const NON_TEXT_FIELDS = new Set([
  'type',
  'src',
  'link',
  'url',
  'language',
  'filename',
  'align',
  'footnote',
  'id',
  'caption',
  'tone',
  'credit',
  'start',
]);

function wordsOf(part: unknown): string {
  if (typeof part === 'string') return part;
  if (typeof part !== 'object' || part === null) return '';
  if (Array.isArray(part)) return part.map(wordsOf).join('');
  return Object.entries(part)
    .map(([key, value]) => (NON_TEXT_FIELDS.has(key) ? '' : wordsOf(value)))
    .join('');
}

export const articleWords = (data: unknown): string => withoutSpaces(wordsOf(data));
