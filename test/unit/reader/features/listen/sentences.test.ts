import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { sentenceRanges } from '../../../../../src/reader/features/listen/sentences.ts';
import {
  maxCharactersFor,
  splitText,
  utterancesOf,
} from '../../../../../src/reader/features/listen/utterances.ts';
import { voiceFor, voicesFor, type Voice } from '../../../../../src/reader/features/listen/voices.ts';

it.each<[string, string, string[]]>([
  ['en', 'One. Two? Three!', ['One.', 'Two?', 'Three!']],
  ['en', 'Mr. Smith met Dr. J. R. Jones. They talked.', ['Mr. Smith met Dr. J. R. Jones.', 'They talked.']],
  ['en', '“Stop!” he said. “Now.”', ['“Stop!” he said.', '“Now.”']],
  [
    'en',
    'It is No. 5 of six. He said no. Nobody heard.',
    ['It is No. 5 of six.', 'He said no.', 'Nobody heard.'],
  ],
  ['en', 'About 3.5 per cent. No more.', ['About 3.5 per cent.', 'No more.']],
  [
    'de',
    'Am 3. Oktober kam z. B. Herr Lauer. Er blieb.',
    ['Am 3. Oktober kam z. B. Herr Lauer.', 'Er blieb.'],
  ],
  ['ar', 'ذهب إلى البيت. هل عاد؟ نعم!', ['ذهب إلى البيت.', 'هل عاد؟', 'نعم!']],
  ['zh', '他来了。你呢？', ['他来了。', '你呢？']],
  ['en', '  ***  ', []],
  ['en', '', []],
  ['en', 'Wait… what? Yes', ['Wait… what?', 'Yes']],
])('the %s text "%s" is split into sentences', (language, text, expected) => {
  expect(sentenceRanges(text, language).map((range) => text.slice(...range))).toEqual(expected);
});

test('sentences are in order, do not overlap and contain every word', () => {
  const text = fc.array(
    fc.constantFrom('Mr.', 'word', 'No.', '5', '!', '?', '…', '\n', '"', 'A.', 'é', '。'),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'ar', 'zh'), (words, language) => {
      const whole = words.join(' ');
      const ranges = sentenceRanges(whole, language);
      ranges.forEach(([start, end], at) => {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(ranges[at - 1]?.[1] ?? 0);
      });
      const said = ranges.map((range) => whole.slice(...range)).join('');
      expect(said.match(/[\p{L}\p{N}]/gu)).toEqual(whole.match(/[\p{L}\p{N}]/gu));
    }),
  );
});

test('pieces are within the limit, contain the whole text and split no character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 2, max: 60 }),
      (text, limit) => {
        const cut = splitText(text, limit);
        expect(cut.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const piece of cut) {
          expect(piece.length).toBeLessThanOrEqual(limit);
          expect(/\p{Surrogate}/u.test(piece)).toBe(false);
        }
      },
    ),
  );
});

test('a long sentence is split after a clause, or else between words', () => {
  expect(splitText('When the day came, nobody had slept', 24)).toEqual([
    'When the day came,',
    'nobody had slept',
  ]);
  expect(splitText('Not 1,000,000 but a word more', 12)).toEqual(['Not', '1,000,000', 'but a word', 'more']);
});

const voice = (name: string, language: string, more: Partial<Voice> = {}): Voice => ({
  uri: `urn:${name}`,
  name,
  language,
  local: true,
  preferred: false,
  ...more,
});

test('the best voice matches language, region and script, then is the default, then is local', () => {
  const voices = [
    voice('us', 'en-US', { local: false }),
    voice('gb', 'en-GB'),
    voice('own', 'en-AU', { preferred: true }),
    voice('tw', 'zh-TW', { preferred: true }),
    voice('cn', 'cmn-CN'),
    voice('old', 'iw'),
  ];
  const best = (language: string) => voiceFor(voices, language, {})?.name;
  expect([best('en-GB'), best('en'), best('en-US'), best('zh'), best('zh-Hant'), best('he'), best('fr')]).toEqual(['gb', 'own', 'us', 'cn', 'tw', 'old', undefined]); // prettier-ignore
  expect(voiceFor(voices, 'en-US', { en: 'urn:gb' })?.name).toBe('gb');
  expect(voiceFor(voices, 'en-US', { en: 'urn:gone' })?.name).toBe('us');
  expect(voicesFor(voices, 'en')).toHaveLength(3);
});

test('a remote voice gets at most eleven seconds of text at any rate', () => {
  const cloud = voice('cloud', 'en', { local: false });
  for (const rate of [0.5, 1, 2])
    expect(maxCharactersFor(cloud, 'en', rate) / (14 * rate)).toBeLessThanOrEqual(11);
  const said = utterancesOf([{ text: 'word '.repeat(200), language: 'en' }], () => cloud, 0.5);
  expect(said.length).toBeGreaterThan(10);
});
