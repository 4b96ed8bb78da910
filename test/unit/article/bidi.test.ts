import { expect, test } from 'vitest';
import { ltrPieces } from '../../../src/article/bidi.ts';

const isolatedIn = (text: string): readonly string[] => ltrPieces(text).filter((_, at) => at % 2 === 1);

test.each([
  ['زوروا https://example.org/a/b/?c=d الآن', ['https://example.org/a/b/?c=d']],
  ['زوروا https://example.org/.', ['https://example.org/']],
  ['راسلونا على news+tips@example.org، من فضلكم', ['news+tips@example.org']],
  ['لغة C++ ولغة C# ومنصة .NET', ['C++', 'C#', '.NET']],
  ['تابعوا @example_news ووسم #news', ['@example_news', '#news']],
  ['انخفضت الحرارة إلى -5 درجات و−12.5 %', ['-5', '−12.5 %']],
  ['زاد +3% وبلغ $40', ['+3%', '$40']],
  ['הוא קורא לפונקציה main() שוב', ['main()']],
])('in %j are isolated %j', (text, pieces) => {
  expect(isolatedIn(text)).toEqual(pieces);
  expect(ltrPieces(text).join('')).toBe(text);
});

test.each(['قالت NATO اليوم.', 'من 2010-2015', 'في 40 مدينة', 'NATO.'])('in %j nothing is', (text) => {
  expect(isolatedIn(text)).toEqual([]);
});

test('a text without right-to-left letters is left whole', () => {
  expect(ltrPieces('See https://example.org/ and C++')).toEqual(['See https://example.org/ and C++']);
});
