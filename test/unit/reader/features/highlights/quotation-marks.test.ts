import { expect, test } from 'vitest';
import { inQuotationMarks } from '../../../../../src/reader/features/highlights/quotation-marks.ts';
import { LANGUAGE_CODES } from '../../../../../src/reader/i18n/languages.ts';

const QUOTED = {
  en: '“a b”',
  ar: '”a b“',
  de: '„a b“',
  es: '«a b»',
  fa: '«a b»',
  fr: '«\u00a0a b\u00a0»',
  he: '”a b”',
  pt: '“a b”',
  ru: '«a b»',
  tr: '“a b”',
  zh: '“a b”',
} as const;

test('each language of the interface has its quotation marks, around text in one line', () => {
  expect(Object.keys(QUOTED).toSorted()).toEqual(LANGUAGE_CODES.toSorted());
  for (const [language, quoted] of Object.entries(QUOTED))
    expect(inQuotationMarks('a\nb ', language), language).toBe(quoted);
});

test.each([
  ['pt-PT', '«a»'],
  ['de-CH', '«a»'],
  ['de-AT', '„a“'],
  ['zh-Hant-TW', '「a」'],
  ['ja', '「a」'],
  ['EN-gb', '“a”'],
  ['', '“a”'],
  ['xx', '“a”'],
])('a text in %j is quoted as %s', (language, quoted) =>
  expect(inQuotationMarks('a', language)).toBe(quoted),
);
