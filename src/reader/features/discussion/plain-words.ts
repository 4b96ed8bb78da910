/** The HTML that Mastodon gives for a post, as words: nothing of it is ever used as HTML. */

const NO_WORDS = /<(script|style|template)\b[^]*?(?:<\/\1\s*>|$)|<!--[^]*?(?:-->|$)/gi;
/** Contains no `<`: texts of many beginnings of tags would otherwise take time by their square. */
const TAG = /<\/?([a-z][a-z\d]*)\b(?:[^<>"']|"[^<"]*"|'[^<']*')*>/gi;

const BREAKS: Readonly<Record<string, string>> = {
  p: '\n\n',
  blockquote: '\n\n',
  pre: '\n\n',
  ul: '\n\n',
  ol: '\n\n',
  li: '\n',
  br: '\n',
};

/** Servers write other characters as they are. */
const NAMED_CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const characterOf = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';

const decode = (words: string): string =>
  words
    // In one pass: `&amp;lt;` is `&lt;`.
    .replace(
      /&(?:#x([\da-f]{1,8})|#(\d{1,8})|([a-z]{2,4}));/gi,
      (whole, hex: string, decimal: string, name: string) =>
        name
          ? (NAMED_CHARACTERS[name] ?? whole)
          : characterOf(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    );

/** One text a paragraph, with its line breaks as `\n`. Pure. */
export const plainParagraphs = (html: string): string[] =>
  html
    .replace(NO_WORDS, '')
    .replace(/\s+/g, ' ')
    .replace(TAG, (_tag, name: string) => BREAKS[name.toLowerCase()] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .split(/\n{2,}/)
    .map((words) => decode(words.trim()))
    .filter((words) => words !== '');
