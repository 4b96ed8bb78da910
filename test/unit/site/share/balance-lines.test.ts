import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceLines } from '../../../../src/site/share/balance-lines.ts';
import { textWidth } from '../../../../src/site/share/text-width.ts';

test.each([
  ['between words, about equally', 'One two three four five six', 10, ['One two three', 'four five six']],
  ['Arabic between words', 'قديروف يعرض إرسال قوات', 6, ['قديروف يعرض', 'إرسال قوات']],
  ['Chinese between signs, and never before a stop or after an opening mark', '报纸上的字，《读》得快', 5, ['报纸上的', '字，《读》', '得快']],
  ['after a hyphen', 'well-known', 4, ['well-', 'known']],
  ['Latin words within Chinese whole', '用 CSS 排版', 3, ['用', 'CSS', '排版']],
  ['a word that fits no line where it must be', 'aaaaaaaaaa', 3.1, ['aaaaa', 'aaaaa']],
])('%s', (_, text, width, lines) => expect(balanceLines(text, width)).toEqual(lines)); // prettier-ignore

test('Thai is broken between its words', () => {
  const text = 'หนังสือพิมพ์วันนี้';
  const lines = balanceLines(text, 6);
  expect(lines.join('')).toBe(text);
  expect(lines).toContain('หนังสือพิมพ์');
});

test('no line is too wide, and no text is lost', () => {
  const sign = fc.constantFrom(...'aM ﷽—-«»“字。《あー한กäش\u0301🗞️'.split(''));
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 60 }), fc.integer({ min: 3, max: 20 }), (text, width) => {
      const lines = balanceLines(text, width);
      for (const line of lines)
        expect(textWidth(line) <= width || [...new Intl.Segmenter().segment(line)].length === 1).toBe(true);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
