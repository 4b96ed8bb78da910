/** The words of an article and of HTML, without white space: what must not be lost or added. */
import { decodeString } from 'micromark-util-decode-string';

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

/** What a browser would show of rendered Markdown, and what pictures are described by. */
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

/** Fields that are no words. */
const NO_WORDS = new Set([
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
    .map(([key, value]) => (NO_WORDS.has(key) ? '' : wordsOf(value)))
    .join('');
}

export const articleWords = (data: unknown): string => withoutSpaces(wordsOf(data));
