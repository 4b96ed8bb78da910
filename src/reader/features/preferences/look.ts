/** Preferences -> what they set on the root element. Pure. */
import { faceOf } from './faces.ts';
import type { Preferences } from './preferences.ts';
import { themeProperties } from './themes.ts';

/** Id of the link to the style sheet of the face in use. */
export const SHEET_ID = 'bs-face';

/**
 * Names with a hyphen are properties of the root's style; `sheet` is the address of a style sheet; any other is a
 * `data-` attribute. `reader/inline/apply-preferences.ts` reads this form, so that a page is first painted in it.
 */
export type Look = Readonly<Record<string, string>>;

/** The look of these preferences; empty where nothing is wished. */
export function look(preferences: Preferences): Look {
  const { theme, face = 'serif', size, leading, measure, letter, word, paragraph } = preferences;
  const { families, figure, sheet } = faceOf(face);
  const wishes: Record<string, string | undefined> = {
    ...(theme && { theme, ...themeProperties(theme) }),
    '--face': families || undefined,
    '--figure': figure,
    sheet,
    '--scale': number(size),
    '--leading': number(leading),
    '--wide': number(measure),
    '--letter': letter === undefined ? undefined : `${letter}em`,
    '--word': word === undefined ? undefined : `${word}em`,
    '--gap': number(paragraph),
    '--align': preferences.align,
    '--hyphens': preferences.hyphens && 'manual',
    caps: preferences.dropCaps,
    pullquotes: preferences.pullquotes,
    motion: preferences.motion,
  };
  return Object.fromEntries(Object.entries(wishes).filter((entry): entry is [string, string] => !!entry[1]));
}

const number = (value: number | undefined): string | undefined => value?.toFixed(2);
