import { expect, test } from 'vitest';
import { forEachWord } from '../../../../src/site/related/tokenize.ts';

function wordsOf(text: string, language: string): number[] {
  const found: number[] = [];
  forEachWord(text, language, (word) => found.push(word));
  return found;
}

test.each([
  ['en', "O'Brien", 'OBrien', 'O’Brien', 'OʼBrien', 'O＇Brien', 'O’Bri\u00aden'],
  ['en', 'co-operate', 'cooperate', 'coöperate', 'co‑operate', 'co\u200b-operate'],
  ['en', 'e-mail', 'email', 'ｅｍａｉｌ'],
  ['en', 'x–ray', 'x-ray', 'xray'],
  ['en', 'Hawaiʻi', 'Hawaii'],
  ['en', 'Qurʾan', 'Quran'],
  ['en', 'heart\ufe0fbeat', 'heartbeat', 'heart\u{e0100}beat', 'heart\u202abeat', 'heart\u2069beat'],
  ['en', '1234', '١٢٣٤', '１２３４', '१२३४'],
  ['fr', 'l’eau vive', "l'eau vive", 'eau vive'],
])('in %s these forms are the same word for related articles: %s', (language, ...forms) => {
  const [first = '', ...others] = forms;
  const words = wordsOf(first, language);
  expect(words.length).toBeGreaterThan(0);
  for (const form of others) expect(wordsOf(form, language), form).toEqual(words);
});

test('parts of a compound that are words of their own are kept apart', () => {
  expect(wordsOf('Paris-based', 'en')).toEqual(wordsOf('Paris based', 'en'));
});
