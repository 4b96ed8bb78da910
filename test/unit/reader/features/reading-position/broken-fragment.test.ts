import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleVersion } from '../../../../../src/reader/storage/stores/article-version.ts';
import {
  closestHeading,
  findInVersion,
} from '../../../../../src/reader/features/reading-position/broken-fragment.ts';
import { fragmentId } from '../../../../../src/reader/features/reading-position/detect-broken-fragment.ts';

const passage = (id: string, text: string, type = 'paragraph'): [string, string, string] => [id, type, text];
const version = (passages: ArticleVersion['passages']): ArticleVersion => ({
  headline: 'x',
  readAt: 0,
  corrections: [],
  passages,
});
const BEFORE = [
  passage('p-1', 'The river rose on Sunday night, and by morning the lower streets stood under water.'),
  passage('what-the-mayor-said', 'What the mayor said', 'heading'),
  passage('p-2', 'The mayor said that the bridge would open again on Friday, if the piers had held.'),
  passage('p-3', 'A second bridge, further down the valley, was never in any danger at all.'),
];
const AFTER = [
  passage('p-1', BEFORE[0]![2]),
  passage('what-the-mayor-says-now', 'What the mayor says now', 'heading'),
  passage('p-9', 'The mayor said that the bridge would open again in December, if the piers hold.'),
  passage('p-3', BEFORE[3]![2]),
];

describe('the passage of a fragment', () => {
  test('is found after its text was edited', () => {
    expect(findInVersion(version(BEFORE), version(AFTER), 'p-2')).toEqual({ id: 'p-9', isExact: true });
  });

  test('is found by its end after its start was rewritten', () => {
    const end = ' '.concat(
      'The water had come up through the cellars long before anybody thought of looking at the river itself, '.repeat(
        3,
      ),
    );
    const before = [passage('p-0', 'Before.'), passage('p-5', `In the first week nothing was known.${end}`)];
    const after = [
      passage('p-0', 'Before.'),
      passage('p-6', `Nobody can say today how it began, and who should have seen it coming first.${end}`),
    ];
    expect(findInVersion(version(before), version(after), 'p-5')).toEqual({ id: 'p-6', isExact: true });
  });

  test('that was removed is replaced by a neighbouring one', () => {
    const found = findInVersion(version(BEFORE), version(AFTER.filter(([id]) => id !== 'p-9')), 'p-2');
    expect(found?.isExact).toBe(false);
    expect(['what-the-mayor-says-now', 'p-3']).toContain(found?.id);
  });

  test('that never existed is not found', () => {
    expect(findInVersion(version(BEFORE), version(AFTER), 'p-7')).toBeUndefined();
  });
});

test('a changed heading is found by the words of its id', () => {
  const ids = ['introduction', 'what-the-mayor-says-now', 'what-comes-next'];
  expect(closestHeading(ids, 'what-the-mayor-said')).toBe('what-the-mayor-says-now');
  expect(closestHeading(ids, 'comments')).toBeUndefined();
  expect(closestHeading(['the-end-a', 'the-end-b'], 'the-end')).toBeUndefined();
});

test('other kinds of fragments give no id, and no fragment throws', () => {
  expect(fragmentId('#p-abc123')).toBe('p-abc123');
  expect(fragmentId('#p-abc123:~:text=some%20words')).toBe('p-abc123');
  expect(fragmentId('#%D8%AE%D8%A8%D8%B1')).toBe('خبر');
  for (const other of [
    '',
    '#',
    '#top',
    '#TOP',
    '#view:x',
    '#q=bridge',
    '#utm_source=x',
    '#!/a',
    '#%E0%A4%A',
    '#:~:text=x',
  ])
    expect(fragmentId(other)).toBeUndefined();
  fc.assert(fc.property(fc.string(), (text) => void fragmentId(text)));
});
