/** Maps preferences to style properties and attributes of the root element. Pure. */
import { typefaceOf } from './typefaces.ts';
import type { Preferences } from './preferences.ts';
import { THEMES } from './themes.ts';

export const TYPEFACE_LINK_ID = 'bs-face';

/**
 * Names with a hyphen are style properties, `sheet` is a style sheet's URL, all others are `data-` attributes;
 * `apply-preferences.ts` reads this form before the first paint.
 */
export type Appearance = Readonly<Record<string, string>>;

export function appearanceOf(preferences: Preferences): Appearance {
  const { theme, face = 'serif', size, leading, measure, letter, word, paragraph } = preferences;
  const { families, figure, sheet } = typefaceOf(face);
  const values: Record<string, string | undefined> = {
    ...(theme && { theme, ...THEMES[theme] }),
    '--face': families || undefined,
    '--figure': figure,
    sheet,
    '--scale': toCssNumber(size),
    '--leading': toCssNumber(leading),
    '--wide': toCssNumber(measure),
    '--letter': letter === undefined ? undefined : `${letter}em`,
    '--word': word === undefined ? undefined : `${word}em`,
    '--gap': toCssNumber(paragraph),
    '--align': preferences.align,
    '--hyphens': preferences.hyphens && 'manual',
    caps: preferences.dropCaps,
    pullquotes: preferences.pullquotes,
    motion: preferences.motion,
  };
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => !!entry[1]));
}

const toCssNumber = (value: number | undefined): string | undefined => value?.toFixed(2);
