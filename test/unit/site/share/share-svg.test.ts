import { XmlElement, parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharePictureAddress } from '../../../../src/site/share/share-picture-address.ts';
import { shareSvg } from '../../../../src/site/share/share-svg.ts';
import { textWidth } from '../../../../src/site/share/text-width.ts';
import { parseSite } from '../test-articles.ts';
import { HOSTILE_TEXTS, hostileText } from '../hostile-text.ts';
import { runs } from '../../runs.ts';

const SITE = parseSite({ name: 'The Post', sections: [{ slug: 'world', name: 'The world' }] });

interface Line {
  readonly words: string;
  readonly size: number;
  readonly y: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Text lines of a picture; site and section come first. */
function linesIn(svg: string): Line[] {
  const all = (element: XmlElement): XmlElement[] => [
    element,
    ...element.children.filter((child) => child instanceof XmlElement).flatMap(all),
  ];
  const { root } = parseXml(svg);
  return (root ? all(root) : [])
    .filter(({ name }) => name === 'text')
    .map(({ attributes, text }) => ({
      words: text,
      size: Number(attributes['font-size']),
      y: Number(attributes['y']),
      attributes,
    }));
}
const headlineOf = (headline: string): Line[] =>
  linesIn(shareSvg({ headline, section: 'world' }, SITE)).slice(2);

test('a share picture shows site, section and headline in the site’s accent colour', () => {
  const svg = shareSvg({ headline: 'Bread & <circuses>', section: 'world' }, { ...SITE, theme: { accent: '#123456' } });
  expect(linesIn(svg).map((line) => line.words)).toEqual(['The Post', 'The world', 'Bread & <circuses>']);
  expect(svg).toContain('fill="#123456"');
}); // prettier-ignore

test('a short headline is larger than a long one, and a long word is reduced rather than broken', () => {
  expect(headlineOf('Short')[0]?.size).toBe(96);
  expect(headlineOf('word '.repeat(40))[0]?.size).toBeLessThan(66);
  expect(headlineOf('Rechtsschutzversicherungsgesellschaft').map((line) => line.words)).toEqual([
    'Rechtsschutzversicherungsgesellschaft',
  ]);
});

test('characters without a glyph are left out: emoji and control characters', () => {
  const words = '🎉 Party 👨‍👩‍👧‍👦 time 🇫🇷 at 1️⃣ o’clock ❤️ 👍🏽\u007f ☺ © में क‍ष';
  expect(headlineOf(words).map((line) => line.words).join(' ')).toBe('Party time at 1 o’clock ☺ © में क‍ष'); // prettier-ignore
});

test('lines of right-to-left text are aligned to the right, and so is the name of a left-to-right site', () => {
  const [name, , headline] = linesIn(shareSvg({ headline: 'قديروف يعرض', section: 'العالم' }, SITE));
  expect(name?.attributes).toMatchObject({ x: '1116', direction: 'ltr', 'text-anchor': 'end' });
  expect(headline?.attributes).toMatchObject({ x: '1116', direction: 'rtl', 'text-anchor': 'start' });
});

test('a headline that is far too long ends between words with an ellipsis', () => {
  const last = headlineOf('word '.repeat(200)).at(-1)?.words;
  expect(last).toMatch(/(?:^| )word…$/);
});

test('any text stays inside the picture and is escaped', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.lorem({ maxCount: 40 })), (text) => {
      const svg = shareSvg({ headline: text, section: text }, parseSite({ name: `x${text}` }));
      for (const line of linesIn(svg)) {
        expect(textWidth(line.words) * line.size).toBeLessThanOrEqual(1032);
        expect(line.y).toBeLessThan(600);
      }
      expect(svg).not.toMatch(/<(?!\/?(?:svg|rect|g|text)\b)/);
    }),
    { numRuns: runs(100) },
  );
  for (const text of HOSTILE_TEXTS) expect(() => linesIn(shareSvg({ headline: text }, SITE))).not.toThrow();
});

test('the address depends on the text and the program, and there is none for letters that cannot be drawn', () => {
  const address = (headline: string, version = '1', without: string[] = []) =>
    sharePictureAddress({ headline }, SITE, { version, without });
  expect(address('A')).toMatch(/^\/share\/[0-9a-z]{10,16}\.png$/);
  expect(address('A')).toBe(address('A'));
  expect(new Set([address('A'), address('B'), address('A', '2')]).size).toBe(3);
  expect(address('新闻', '1', ['Han'])).toBeUndefined();
  expect(address('News', '1', ['Han'])).toBeDefined();
});
