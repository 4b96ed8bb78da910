/** Signs that show nothing and part no words: words are the same with and without them. Pure. */
import { articleTextOf, type ArticleText } from './article-text.ts';
import type { PassageRange } from './passage-range.ts';
import type { TextQuote } from './text-quote.ts';

const IGNORABLE = /[\u00ad\u200b\u2060\ufeff]/g;

const bare = (text: string): string => text.replace(IGNORABLE, '');

/** Whether a text has signs that are passed over. */
const hasIgnorable = (text: string): boolean => bare(text).length !== text.length;

/** Whether anything but the words themselves would be compared. */
export const differsBare = (
  { text }: ArticleText,
  { prefix, exact, suffix, rivals = [] }: TextQuote,
): boolean =>
  [text, prefix, exact, suffix, ...rivals.flatMap((one) => [one.prefix, one.exact, one.suffix])].some(
    hasIgnorable,
  );

const sheets = new WeakMap<ArticleText, ArticleText>();

/** The sheet without these signs. */
export function bareSheet(sheet: ArticleText): ArticleText {
  let known = sheets.get(sheet);
  if (!known) {
    known = articleTextOf(sheet.passages.map((passage) => ({ ...passage, text: bare(passage.text) })));
    sheets.set(sheet, known);
  }
  return known;
}

/** The quotation without these signs; where it began is known but for those before it. */
export const bareQuote = (quote: TextQuote): TextQuote => ({
  ...quote,
  prefix: bare(quote.prefix),
  exact: bare(quote.exact),
  suffix: bare(quote.suffix),
  ...(quote.rivals && {
    rivals: quote.rivals.map(({ prefix, exact, suffix }) => ({
      prefix: bare(prefix),
      exact: bare(exact),
      suffix: bare(suffix),
    })),
  }),
});

/** Offset in a text of the sign that has so many before it that count. */
function offsetWith(text: string, count: number): number {
  let left = count;
  for (let at = 0; at < text.length; at++) if (!hasIgnorable(text.charAt(at)) && left-- === 0) return at;
  return text.length;
}

/** Stretches of the bare sheet as they are in the sheet itself. */
export function wholeStretches(
  { passages, indexById }: ArticleText,
  stretches: readonly PassageRange[],
): PassageRange[] {
  return stretches.map(({ id, start, end }) => {
    const text = passages[indexById.get(id) ?? -1]?.text ?? '';
    return { id, start: offsetWith(text, start), end: offsetWith(text, end - 1) + 1 };
  });
}
