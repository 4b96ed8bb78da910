/** The colours of a site: derived colours, and the contrast of text. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Color } from '../../../../src/article/color.ts';
import { Site } from '../../../../src/article/site.ts';
import { contrast, nearestReadable, toHex } from '../../../../src/site/theme/color-math.ts';
import { PALETTE_PROPERTIES } from '../../../../src/site/theme/theme-css.ts';
import {
  checkPalettes,
  DEFAULT_PALETTES,
  palettesOf,
  SCHEMES,
  type Palette,
} from '../../../../src/site/theme/palette.ts';
import { THEMES, type ThemeName } from '../../../../src/reader/features/preferences/themes.ts';
import { resolve, contrast as contrastOf } from '../../reader/features/preferences/contrast.ts';

const siteWith = (theme: object): Site => v.parse(Site, { theme });

const hexColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('colours of site.json', () => {
  test.each(['#8a1c1c', '#ABC', 'rgb(138 28 28)', 'rgb(138, 28, 28)', 'hsl(0 66% 33%)', 'hsl(0deg, 66%, 33%)', 'oklch(0.42 0.14 27)', 'oklch(42% 0.14 27deg)'])('can be written as %s', (text) => {
    expect(v.is(Color, text)).toBe(true);
    expect(toHex(text)).toMatch(/^#[\da-f]{6}$/);
  }); // prettier-ignore

  test.each(['red', '8a1c1c', '#8a1c1c80', 'rgb(138 28 28 / 0.5)', 'hsl(0 66 33)', 'lab(50 40 20)', 'var(--x)', 'transparent'])('cannot be written as %s, and the message names the formats', (text) => {
    const { issues } = v.safeParse(Color, text);
    expect(issues?.[0].message).toBe(
      'is not a colour that is read here; write one such as #8a1c1c, rgb(138 28 28), hsl(0 66% 33%) or oklch(0.42 0.14 27)',
    );
  }); // prettier-ignore

  test('are normalized for every valid value', () => {
    const number = fc.double({ min: 0, max: 360, noNaN: true }).map((value) => value.toFixed(2));
    fc.assert(
      fc.property(fc.constantFrom('rgb', 'hsl', 'oklch'), number, number, number, (name, a, b, c) => {
        const text = name === 'hsl' ? `hsl(${a} ${b}% ${c}%)` : `${name}(${a} ${b} ${c})`;
        expect(v.is(Color, text)).toBe(true);
        expect(toHex(text)).toMatch(/^#[\da-f]{6}$/);
      }),
    );
  });
});

test('the contrast of black on white is 21, and of #767676 on white 4.54', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('the nearest readable colour keeps the hue and reaches the ratio', () => {
  const near = nearestReadable('#e05a4a', [{ color: '#ffffff', ratio: 4.5 }]);
  expect(near).toBe('#cd493a');
  expect(contrast(near!, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(near!, '#ffffff')).toBeLessThan(4.7);
});

test('the style sheet has the default colours', () => {
  const tokens = readFileSync('src/reader/styles/tokens.css', 'utf8');
  const { light, dark } = DEFAULT_PALETTES;
  for (const [name, property] of Object.entries(PALETTE_PROPERTIES)) {
    const key = name as keyof Palette;
    expect(tokens).toContain(`${property}: light-dark(${light[key]}, ${dark[key]});`);
  }
});

const TEXT_PAIRS: readonly (readonly [keyof Palette, keyof Palette, number])[] = [
  ['ink', 'paper', 4.5],
  ['ink', 'paper2', 4.5],
  ['ink', 'mark', 4.5],
  ['ink2', 'paper', 4.5],
  ['ink2', 'paper2', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'paper2', 4.5],
  ['control', 'paper', 3],
  ['control', 'paper2', 3],
];

const lowPairs = (palette: Palette): string[] =>
  TEXT_PAIRS.filter(([text, on, ratio]) => contrast(palette[text], palette[on]) < ratio).map(
    ([text, on]) => `${text} on ${on}: ${contrast(palette[text], palette[on])}`,
  );

test.each(SCHEMES)('the default %s colours are readable', (scheme) => {
  expect(lowPairs(DEFAULT_PALETTES[scheme])).toEqual([]);
});

/** Few random colours have enough contrast, so one is light and the other dark. */
const colorBetween = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }), fc.integer({ min, max }))
    .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);
const [darkColor, lightColor] = [colorBetween(0, 110), colorBetween(140, 255)];
const colorsOn = (paper: typeof darkColor, ink: typeof darkColor) =>
  fc.record({ paper, ink, accent: ink }, { requiredKeys: [] });

test('all colours derived from valid colours are readable', () => {
  let passed = 0;
  fc.assert(
    fc.property(
      fc.option(darkColor, { nil: undefined }),
      colorsOn(lightColor, darkColor),
      colorsOn(darkColor, lightColor),
      (accent, light, dark) => {
        const site = siteWith({ accent, colors: { light, dark } });
        if (checkPalettes(site).length > 0) return;
        passed++;
        const palettes = palettesOf(site);
        for (const scheme of SCHEMES) expect(lowPairs(palettes[scheme])).toEqual([]);
      },
    ),
  );
  expect(passed).toBeGreaterThan(20);
});

describe.each((Object.keys(THEMES) as ThemeName[]).filter((name) => '--paper' in THEMES[name]))(
  'the reader’s theme %s',
  (name) => {
    test('is readable with every valid accent', () => {
      const properties: Readonly<Record<string, string>> = THEMES[name];
      const schemes = SCHEMES.filter((scheme) => properties['color-scheme']?.includes(scheme));
      fc.assert(
        fc.property(darkColor, lightColor, (light, dark) => {
          const site = siteWith({
            colors: { light: { accent: light }, dark: { accent: dark, paper: '#000' } },
          });
          if (checkPalettes(site).length > 0) return;
          for (const scheme of schemes) {
            const tokens = { ...properties, '--accent': palettesOf(site)[scheme].accent };
            const of = (token: string) => resolve(tokens[token as keyof typeof tokens] ?? '', tokens, scheme);
            for (const paper of ['--paper', '--paper-2'])
              expect(contrastOf(of('--accent-ink'), of(paper))).toBeGreaterThanOrEqual(4.5);
          }
        }),
      );
    });
  },
);

describe('unreadable colours', () => {
  const messages = (theme: object): string[] =>
    checkPalettes(siteWith(theme)).map(({ path, message }) => `${path.join('.')}: ${message}`);

  test('are reported with their contrast, the required contrast, and the nearest colour that has it', () => {
    expect(messages({ accent: '#e05a4a' })).toEqual([
      'theme.accent: has a contrast of 3.6 with the light paper #fffdf9, and links need 4.5; write #cc4739, the nearest that has it, or another',
    ]);
  });

  test('are reported for the ink when both are given, and for the paper when only that is', () => {
    expect(messages({ colors: { light: { paper: '#ffffff', ink: '#999999' } } })).toEqual([
      'theme.colors.light.ink: has a contrast of 2.84 with the paper #ffffff, and text needs 4.5; write #767676, the nearest that has it, or another',
    ]);
    expect(messages({ colors: { light: { paper: '#777777' } } })).toEqual([
      expect.stringMatching(
        /^theme\.colors\.light\.paper: has a contrast of 3\.\d+ with the ink #1d1a17, and text/,
      ),
    ]);
  });

  test('are reported for dark pages separately', () => {
    expect(messages({ colors: { dark: { accent: '#8a1c1c' } } })).toEqual([
      expect.stringMatching(/^theme\.colors\.dark\.accent: has a contrast of 1\.\d+ with the dark paper/),
    ]);
  });

  test('are reported when they belong to the other scheme', () => {
    expect(messages({ colors: { light: { paper: '#111111', ink: '#eeeeee' } } })).toEqual([
      'theme.colors.light.paper: is darker than the ink, and light pages are the other way round; write these colours under "dark", or exchange paper and ink',
    ]);
  });

  test('the suggested colour is valid', () => {
    fc.assert(
      fc.property(hexColor, (accent) => {
        const [message] = messages({ accent });
        const near = /write (#[\da-f]{6})/.exec(message ?? '')?.[1];
        if (near !== undefined) expect(messages({ accent: near })).toEqual([]);
      }),
    );
  });
});
