/** What changed between two versions of an article. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVersions } from '../../../../../src/reader/features/changes/compare-versions.ts';
import { matchPassages } from '../../../../../src/reader/dom/match-passages.ts';
import {
  hasSameText,
  type ArticleVersion,
} from '../../../../../src/reader/storage/stores/article-version.ts';
import { diffWords } from '../../../../../src/reader/features/changes/word-diff.ts';
import { runs } from '../../../runs.ts';

const version = (...texts: (string | [id: string, text: string])[]): ArticleVersion => ({
  headline: 'Headline',
  readAt: 0,
  corrections: [],
  passages: texts.map((text) =>
    typeof text === 'string' ? [`p-${text}`, 'paragraph', text] : [text[0], 'paragraph', text[1]],
  ),
});

/** Returns a line for each row: its kind, and its text with `[-removed-]` and `{+added+}`. */
const shown = (before: ArticleVersion, after: ArticleVersion): string[] =>
  compareVersions(before, after, 'en').rows.map(
    ({ kind, segments }) =>
      `${kind}: ${segments.map(({ kind: of, text }) => (of === 'same' ? text : of === 'added' ? `{+${text}+}` : `[-${text}-]`)).join('')}`,
  );

const A = 'The offer was made on Monday in Moscow.';
const B = 'At least 42 people were hurt, and 1,500 left their homes.';
const C = 'Nobody has answered it so far.';

test('equal versions have no changes', () => {
  expect(shown(version(A, B), version(A, B))).toEqual([`same: ${A}`, `same: ${B}`]);
  expect(compareVersions(version(A), version(A), 'en').changes).toBe(0);
});

test('changed words are marked, and changed numbers listed', () => {
  const found = compareVersions(
    version(A, B),
    version(A, 'At least 51 people were hurt, and 1,800 left their homes.'),
    'en',
  );
  expect(
    shown(version(A, B), version(A, 'At least 51 people were hurt, and 1,800 left their homes.'))[1],
  ).toBe('changed: At least [-42-]{+51+} people were hurt, and [-1,500-]{+1,800+} left their homes.');
  expect(found.rows[1]?.figures).toEqual([
    { before: '42', after: '51' },
    { before: '1,500', after: '1,800' },
  ]);
});

test('added, removed and moved passages are recognised', () => {
  expect(shown(version(A, B, C), version(C, A, B))).toEqual([`moved: ${C}`, `same: ${A}`, `same: ${B}`]);
  expect(shown(version(A, B), version(A, 'Something else entirely was put in here.'))).toEqual([
    `same: ${A}`,
    `removed: [-${B}-]`,
    'added: {+Something else entirely was put in here.+}',
  ]);
});

test('a rewritten passage with the same id is a changed passage', () => {
  expect(shown(version(['x', A]), version(['x', 'Quite another sentence stands here now.']))).toEqual([
    `changed: [-${A}-]{+Quite another sentence stands here now.+}`,
  ]);
});

test('languages without spaces are compared word by word', () => {
  expect(
    diffWords('会议将于星期一在北京举行。', '会议将于星期五在北京举行。', 'zh').filter(
      ({ kind }) => kind !== 'same',
    ),
  ).toEqual([
    { kind: 'removed', text: '星期一' },
    { kind: 'added', text: '星期五' },
  ]);
});

test('Arabic is compared word by word', () => {
  expect(
    diffWords('وصل الوزير يوم الإثنين', 'وصل الوزير يوم الجمعة', 'ar').filter(({ kind }) => kind !== 'same'),
  ).toEqual([
    { kind: 'removed', text: 'الإثنين' },
    { kind: 'added', text: 'الجمعة' },
  ]);
});

const word = fc.constantFrom(
  'the',
  'offer',
  'of',
  'Monday',
  '42',
  '51',
  'people',
  '会议',
  'الوزير',
  '.',
  ',',
  '\n',
);
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));

test('the segments contain both texts', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = diffWords(before, after, 'en');
      const side = (other: string) =>
        pieces
          .filter(({ kind }) => kind !== other)
          .map((piece) => piece.text)
          .join('');
      expect([side('added'), side('removed')]).toEqual([before, after]);
      expect(pieces.some((piece, at) => piece.kind === pieces[at + 1]?.kind && piece.kind !== 'same')).toBe(
        false,
      );
    }),
    { seed: 4, numRuns: runs(250) },
  );
});

test('every passage of both versions is in one pair, in the order of the new version', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), fc.array(text, { maxLength: 12 }), (before, after) => {
      const [one, other] = [version(...before), version(...after)];
      const pairs = matchPassages(one, other);
      expect(pairs.flatMap(({ after: now }) => (now ? [now[2]] : []))).toEqual(after);
      expect(pairs.flatMap(({ before: was }) => (was ? [was[2]] : [])).toSorted()).toEqual(before.toSorted());
      expect(compareVersions(one, other, 'en').changes === 0).toBe(hasSameText(one, other));
    }),
    { seed: 4, numRuns: runs(250) },
  );
});
