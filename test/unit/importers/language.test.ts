import { expect, test } from 'vitest';
import { guessLanguage } from '../../../src/importers/language.ts';

test.each([
  ['The café closes early', undefined],
  ['443', undefined],
  ['تفتح المكتبة أبوابها', 'ar'],
  ['کتابخانه از نو گشوده می‌شود، چه خوب', 'fa'],
  ['لائبریری دوبارہ کھل رہی ہے', 'ur'],
  ['הספרייה נפתחת', 'he'],
  ['Пристань открылась', 'ru'],
  ['Пристань відкрили її мешканці', 'uk'],
  ['Η βιβλιοθήκη', 'el'],
  ['旧图书馆重新开放', 'zh'],
  ['図書館が再び開く', 'ja'],
  ['도서관이 다시 문을 연다', 'ko'],
  ['The word مكتبة means library', undefined],
])('the language of "%s" is %s', (text, language) => {
  expect(guessLanguage(text)).toBe(language);
});
