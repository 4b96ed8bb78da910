/** Preferences of text and theme, the styles they set, and the contrast of every theme. */
import fc from 'fast-check';
import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { appearanceOf } from '../../../../../src/reader/features/preferences/appearance.ts';
import {
  restorePreferences,
  isPreset,
  Preferences,
  PRESETS,
  RANGE_NAMES,
  RANGES,
  withPreset,
  withPreference,
  type PresetName,
} from '../../../../../src/reader/features/preferences/preferences.ts';
import { THEMES, type ThemeName } from '../../../../../src/reader/features/preferences/themes.ts';
import { Site } from '../../../../../src/article/site.ts';
import { palettesOf, SCHEMES, type Palette } from '../../../../../src/site/theme/palette.ts';
import { contrast, resolve } from './contrast.ts';

const presets = Object.keys(PRESETS) as PresetName[];

describe('preferences', () => {
  test('an invalid one is dropped, and the others are kept', () => {
    expect(parse(Preferences, { size: 99, letter: '1', theme: 'sepia', face: 'Comic', more: 1 })).toEqual({
      theme: 'sepia',
    });
  });

  test('any stored value gives valid preferences', () => {
    fc.assert(
      fc.property(fc.record(Object.fromEntries(Object.keys(Preferences.entries).map((key) => [key, fc.anything()]))), (stored) => {
        const read = parse(Preferences, stored);
        for (const name of RANGE_NAMES) {
          const value = read[name] ?? RANGES[name].usual;
          expect(value).toBeGreaterThanOrEqual(RANGES[name].least);
          expect(value).toBeLessThanOrEqual(RANGES[name].most);
        }
        expect(parse(Preferences, read)).toEqual(read);
      }),
    );
  }); // prettier-ignore

  test.each(presets)('the preset %s differs from the others and keeps theme and motion', (name) => {
    const chosen = withPreset({ theme: 'dark', letter: 0.1, motion: 'less' }, name);
    expect(chosen).toMatchObject({ theme: 'dark', motion: 'less' });
    expect(parse(Preferences, chosen)).toEqual(chosen);
    expect(presets.filter((other) => isPreset(chosen, other))).toEqual([name]);
  });

  test('a value set to its default is removed', () => {
    expect(withPreference({ size: 1.2 }, 'size', 1)).toEqual({});
    expect(withPreference({}, 'letter', 0)).toEqual({});
    expect(withPreference({}, 'letter', 0.02)).toEqual({ letter: 0.02 });
  });
});

describe('preferences that a preset replaced', () => {
  const preferences = fc
    .record(Object.fromEntries(RANGE_NAMES.map((name) => [name, fc.integer({ min: 11, max: 14 })])), {
      requiredKeys: [],
    })
    .map((record): Preferences => record);

  test('are restored', () => {
    fc.assert(fc.property(preferences, preferences, (before, next) => {
      expect(restorePreferences(before, next, next)).toEqual(before);
    }));
  }); // prettier-ignore

  test('are restored without changing later choices', () => {
    fc.assert(fc.property(preferences, preferences, preferences, (before, next, now) => {
      const back = restorePreferences(before, next, now);
      for (const name of RANGE_NAMES)
        expect(back[name]).toBe(now[name] === next[name] ? before[name] : now[name]);
    }));
  }); // prettier-ignore
});

describe('the appearance', () => {
  test('sets nothing without preferences', () => {
    expect(appearanceOf({})).toEqual({});
  });

  test('sets valid CSS values for every preference', () => {
    for (const [key, value] of Object.entries({
      size: 1.2, leading: 1.1, measure: 0.9, letter: 0.02, word: 0.1, paragraph: 0, align: 'justify',
      hyphens: 'off', face: 'literata', theme: 'sepia', dropCaps: 'off', pullquotes: 'off', motion: 'less',
    })) {
      const set = appearanceOf(parse(Preferences, { [key]: value }));
      expect([key, Object.keys(set).length]).not.toEqual([key, 0]);
      for (const part of Object.values(set)) expect(part).toMatch(/^[^{};<>]+$/);
    }
  }); // prettier-ignore
});

const ACCENTS = ['#8a1c1c', '#0b5394', '#14603a', '#6b2c91', '#333333', '#8a4b00'];
const INKS = ['--ink', '--ink-2', '--accent-ink'];

/** The values of `styles/tokens.css` for a site with this accent. */
function siteTokens(accent: string): Readonly<Record<string, string>> {
  const { light, dark } = palettesOf(parse(Site, { theme: { accent } }));
  const pair = (name: keyof Palette) => `light-dark(${light[name]}, ${dark[name]})`;
  return {
    '--paper': pair('paper'),
    '--paper-2': pair('paper2'),
    '--ink': pair('ink'),
    '--ink-2': pair('ink2'),
    '--mark': pair('mark'),
    '--accent': pair('accent'),
    '--accent-ink': pair('accent'),
  };
}

describe.each(Object.keys(THEMES) as ThemeName[])('the theme %s', (name) => {
  const properties: Readonly<Record<string, string>> = THEMES[name];
  const schemes = SCHEMES.filter((scheme) => properties['color-scheme']?.includes(scheme));

  test.each(ACCENTS)('has enough contrast with the accent %s', (accent) => {
    const tokens = { ...siteTokens(accent), ...properties };
    for (const scheme of schemes)
      for (const ink of INKS)
        for (const paper of ['--paper', '--paper-2', ...(ink === '--ink' ? ['--mark'] : [])]) {
          const [on, of] = [paper, ink].map((token) => resolve(tokens[token] ?? '', tokens, scheme));
          const least = name === 'contrast' && paper === '--paper' ? 7 : 4.5;
          expect([paper, ink, contrast(on!, of!) >= least, contrast(on!, of!)]).toEqual([
            paper, ink, true, expect.any(Number),
          ]); // prettier-ignore
        }
  });
});
