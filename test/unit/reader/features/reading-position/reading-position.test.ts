/** Reading positions: share read, minutes left, and finding a position again in an edited article. */
import fc from 'fast-check';
import { safeParse } from 'valibot';
import { expect, test } from 'vitest';
import { withIds } from '../../../../../src/article/ids.ts';
import type { Article } from '../../../../../src/article/schema.ts';
import { articleTextOf } from '../../../../../src/reader/dom/article-text.ts';
import {
  isFinished,
  isReopened,
  isUnfinished,
  readingMinutesLeft,
  ReadingPosition,
  quoteAt,
  readShareAt,
  bodyPassages,
  locateQuote,
} from '../../../../../src/reader/storage/stores/reading-position.ts';

const articleOf = (paragraphs: readonly string[]): Article =>
  withIds({ headline: 'Headline', body: paragraphs.map((text) => ({ type: 'paragraph', text })) });

const bodyTextOf = (article: Article) => articleTextOf(bodyPassages(article));

const TEXTS = [
  'The press stood in the cellar, and nobody had oiled it since the spring of that year.',
  'A boy carried the damp sheets upstairs, two at a time, and hung them on lines.',
  'By noon the street could read what the council had not meant to say.',
  'The council sent a clerk, who read the sheet twice and bought another for his wife.',
];

test('the share read grows from 0 to 1 with the text', () => {
  const sheet = bodyTextOf(articleOf(TEXTS));
  const shares = sheet.passages.map(({ id }) => readShareAt(sheet, id, 0));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares[0]).toBe(0);
  const last = sheet.passages.at(-1)!;
  expect(readShareAt(sheet, last.id, last.text.length)).toBe(1);
  expect(readShareAt(sheet, 'no such block', 3)).toBe(0);
});

test('footnotes do not count towards the share read', () => {
  const article = articleOf(TEXTS);
  const noted: Article = { ...article, footnotes: [{ id: '1', body: articleOf(['A note.']).body }] };
  expect(bodyTextOf(noted).text).toBe(bodyTextOf(article).text);
});

test('the minutes left are at least one until the end', () => {
  expect([0, 0.5, 0.9, 0.98, 1].map((share) => readingMinutesLeft(10, share))).toEqual([10, 5, 1, 1, 0]);
  expect(readingMinutesLeft(1, 0.7)).toBe(1);
});

const position = (share: number, finished = false): ReadingPosition => ({
  headline: 'H',
  minutes: 3,
  share,
  finished,
  time: 1,
});

test('an article that the reader marked as unfinished stays so until the reader scrolls back up', () => {
  const reopened = { ...position(1), reopened: true };
  expect([1, 0.99, 0.95].map((share) => isReopened(share, reopened))).toEqual([true, true, true]);
  expect(isReopened(0.5, reopened)).toBe(false);
  expect(isReopened(1, position(1))).toBe(false);
  expect(isReopened(1, undefined)).toBe(false);
});

test('an article is unfinished between its first lines and its end', () => {
  expect([0, 0.01, 0.1, 0.9].map((share) => isUnfinished(position(share)))).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(isUnfinished(position(0.5, true))).toBe(false);
  expect(isFinished(0.97)).toBe(false);
  expect(isFinished(1)).toBe(true);
});

test('any stored value gives a valid position or is rejected', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const result = safeParse(ReadingPosition, stored);
      if (result.success) expect(result.output.share).toBeLessThanOrEqual(1);
    }),
  );
  expect(safeParse(ReadingPosition, { ...position(0.5), share: 7 }).success).toBe(false);
});

test('a position at any offset is found again when paragraphs are added around it', () => {
  const before = bodyTextOf(articleOf(TEXTS));
  const offset = fc.nat().chain((number) => fc.constant(number));
  const strangers = fc.array(fc.constantFrom('Added later.', 'Another line that was not there.', 'Corrected.'), { maxLength: 3 });
  fc.assert(
    fc.property(fc.nat({ max: TEXTS.length - 1 }), offset, strangers, strangers, (number, far, above, below) => {
      const { id, text } = before.passages[number + 1]!;
      const at = far % text.length;
      const quote = quoteAt(before, id, at)!;
      const texts = [...above, ...TEXTS.slice(0, number + 1), ...below, ...TEXTS.slice(number + 1)];
      const after = bodyTextOf(articleOf(texts));
      const found = locateQuote(after, quote)!;
      const words = after.passages[after.indexById.get(found.id)!]!.text.slice(found.start);
      expect(words.trimStart().startsWith(text.slice(at).trimStart())).toBe(true);
    }),
  );
}); // prettier-ignore

test('a position in a removed paragraph is moved to a neighbouring one', () => {
  const before = bodyTextOf(articleOf(TEXTS));
  const { id } = before.passages[3]!;
  const quote = quoteAt(before, id, 0)!;
  const after = bodyTextOf(articleOf(TEXTS.toSpliced(2, 1)));
  const found = locateQuote(after, quote)!;
  expect([TEXTS[1], TEXTS[3]]).toContain(after.passages[after.indexById.get(found.id)!]!.text);
  expect(locateQuote(bodyTextOf(articleOf(['Nothing of it.'])), quote)).toBe(undefined);
});
