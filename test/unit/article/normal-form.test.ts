import { expect, test } from 'vitest';
import { normalLabel } from '../../../src/article/normal-form.ts';
import { normalNames, uniqueLabels } from '../../../src/article/normal-names.ts';

test.each([
  ['/articles/Mu\u0308ller/', '/articles/M\u00fcller/'],
  ['/articles/Mu%CC%88ller/?a=%CC%88#e%CC%81', '/articles/M%C3%BCller/?a=%CC%88#%C3%A9'],
  ['../Mu%cc%88ller/', '../M%C3%BCller/'],
  ['/a%20b%2Fc', '/a%20b%2Fc'],
  ['/so\u00adft/%C2%ADa%C2%ADb', '/soft/ab'],
  ['/broken%E4%', '/broken%E4%'],
  ['https://other.example/Mu%CC%88ller', 'https://other.example/Mu%CC%88ller'],
  ['//other.example/Mu%CC%88ller', '//other.example/Mu%CC%88ller'],
])('the address %j is normalised to %j', (url, expected) => {
  expect(normalNames({ url })).toEqual({ url: expected });
});

test('names and addresses of an article are normalised, and its text is unchanged', () => {
  const words = { type: 'paragraph', id: 'x', text: 'Mu\u0308ller' };
  const document = {
    body: [words, { type: 'relatedLink', article: 'Mu\u0308ller' }],
    aliases: ['/u\u0308/'],
  };
  expect(normalNames(document)).toEqual({
    body: [words, { type: 'relatedLink', article: 'M\u00fcller' }],
    aliases: ['/\u00fc/'],
  });
  expect(normalNames(document).body[0]).toBe(words);
  const plain = { body: [{ id: 'a', url: '/b' }] };
  expect(normalNames(plain)).toBe(plain);
});

test.each([
  ['fi\u00adnance', 'finance'],
  ['fi\u200bnance\ufeff', 'finance'],
  ['\ufb01nance', 'finance'],
  ['\uff12\uff10\uff12\uff16', '2026'],
  ['A\u2011Z', 'A-Z'],
  [' New\u00a0 York ', 'New York'],
  ['Mu\u0308ller', 'M\u00fcller'],
  ['Elizabeth \u2161', 'Elizabeth II'],
  ['\u200f\u0644\u063a\u0629', '\u0644\u063a\u0629'],
  // These differ visibly.
  ['A\u2013Z', 'A\u2013Z'],
  ['m\u00b2', 'm\u00b2'],
  ['\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
  ['\u2764\ufe0f', '\u2764\ufe0f'],
  ['\u00ad', '\u00ad'],
])('the label %j is normalised to %j', (label, shown) => {
  expect(normalLabel(label)).toBe(shown);
  const names = { tags: [label], section: label, series: label, authors: [{ name: label, role: label }] };
  expect(normalNames(names)).toEqual({
    tags: [shown],
    section: shown,
    series: shown,
    authors: [{ name: shown, role: label }],
  });
});

test('of labels that differ only in case, the first is kept', () => {
  expect(uniqueLabels(['Bread', 'boats', 'bread', 'Boats', 'Bread'])).toEqual(['Bread', 'boats']);
});
