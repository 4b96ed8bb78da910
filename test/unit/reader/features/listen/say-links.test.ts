import { expect, test } from 'vitest';
import { sayLinks } from '../../../../../src/reader/features/listen/say-links.ts';

const spoken = (text: string): string => sayLinks(text, 'link to {host}');

test.each([
  ['See https://example.org/a?b=c.d&e=f#g. Go', 'See link to example.org. Go'],
  ['(https://en.example.org/wiki/A_(b))', '(link to en.example.org)'],
  ['“https://example.org/a”, he', '“link to example.org”, he'],
  ["https://example.org/it's/x", 'link to example.org'],
  ["https://example.org's page", "link to example.org's page"],
  ['http://[2001:db8::1]/x', 'link to [2001:db8::1]'],
  ['HTTPS://USER@WWW.Example.org:80/x…', 'link to example.org…'],
  ['//cdn.example.org/x.js', 'link to cdn.example.org'],
  ['file:///usr/share/x.txt', 'link to x.txt'],
  ['https://example.org/a，然后', 'link to example.org，然后'],
  ['請看https://example.org/a然後', '請看link to example.org然後'],
  ['https://www.例え.jp/東京/です。次', 'link to 例え.jp。次'],
  ['انظر https://example.org/a، ثم', 'انظر link to example.org، ثم'],
  ['дальше https://пример.рф/путь?x=1, и', 'дальше link to пример.рф, и'],
])('only the host of the address in %j is spoken', (text, expected) => {
  expect(spoken(text)).toBe(expected);
});

test.each([
  ['github.com/user/repo.', 'link to github.com.'],
  ['müller.de/pfad', 'link to müller.de'],
  ['example.org:8080/x', 'link to example.org'],
  ['example.org?utm_source=x', 'link to example.org'],
  ['example.org#part', 'link to example.org'],
  ['请看example.org/a', '请看link to example.org'],
])('only the host of the address without a scheme in %j is spoken', (text, expected) => {
  expect(spoken(text)).toBe(expected);
});

test.each([
  'Node.js/Express',
  'ASP.NET/C#',
  'a.m./p.m.',
  'U.S./Canada',
  'St.Petersburg/Moscow',
  'km/h.so/what',
  'press@example.org/x',
  'C:\\Users\\x.txt',
  '/usr/lib/x.js',
  'https://',
  'example.org.',
])('%j is not an address, or short enough, and is spoken in full', (text) => {
  expect(spoken(text)).toBe(text);
});
