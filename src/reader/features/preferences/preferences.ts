/** The preferences, their limits and presets. Pure. */
import * as v from 'valibot';
import { TYPEFACES } from './typefaces.ts';
import { THEMES } from './themes.ts';

export const RANGES = {
  /** Factor of the page's font size. */
  size: { least: 0.7, most: 2.5, usual: 1, step: 0.05 },
  leading: { least: 0.75, most: 1.6, usual: 1, step: 0.05 },
  measure: { least: 0.6, most: 1.6, usual: 1, step: 0.05 },
  /** Extra space between letters and between words, in em. */
  letter: { least: 0, most: 0.2, usual: 0, step: 0.01 },
  word: { least: 0, most: 0.6, usual: 0, step: 0.02 },
  paragraph: { least: 0, most: 3, usual: 1, step: 0.1 },
} as const;

export type RangeName = keyof typeof RANGES;
export const RANGE_NAMES = Object.keys(RANGES) as readonly RangeName[];

const range = (name: RangeName) =>
  v.fallback(
    v.optional(v.pipe(v.number(), v.minValue(RANGES[name].least), v.maxValue(RANGES[name].most))),
    undefined,
  );
const oneOf = <const T extends readonly string[]>(names: T) =>
  v.fallback(v.optional(v.picklist(names)), undefined);
const names = <T extends object>(record: T) => Object.keys(record) as (keyof T & string)[];

/** Fields are validated one by one; an invalid one is dropped. Missing fields keep the site's default. */
export const Preferences = v.object({
  size: range('size'),
  leading: range('leading'),
  measure: range('measure'),
  letter: range('letter'),
  word: range('word'),
  paragraph: range('paragraph'),
  align: oneOf(['start', 'justify']),
  hyphens: oneOf(['off']),
  face: oneOf(names(TYPEFACES)),
  theme: oneOf(names(THEMES)),
  dropCaps: oneOf(['on', 'off']),
  pullquotes: oneOf(['off']),
  motion: oneOf(['less']),
}); // prettier-ignore
export type Preferences = v.InferOutput<typeof Preferences>;

/** Named combinations of text preferences; choosing one leaves the theme and other preferences alone. */
export const PRESETS = {
  standard: {},
  large: { size: 1.3, measure: 0.9 },
  compact: { size: 0.9, leading: 0.9, paragraph: 0.7 },
  airy: { size: 1.1, leading: 1.2, measure: 0.9, paragraph: 1.4 },
  clear: { size: 1.1, leading: 1.2, letter: 0.03, word: 0.1, measure: 0.9, face: 'atkinson', align: 'start', hyphens: 'off' },
} satisfies Readonly<Record<string, Preferences>>; // prettier-ignore
export type PresetName = keyof typeof PRESETS;

const TEXT_PREFERENCES = [...RANGE_NAMES, 'align', 'hyphens', 'face'] as const;

export function withPreset(preferences: Preferences, name: PresetName): Preferences {
  const rest: Preferences = { ...preferences };
  for (const key of TEXT_PREFERENCES) delete rest[key];
  return { ...rest, ...PRESETS[name] };
}

export const isPreset = (preferences: Preferences, name: PresetName): boolean => {
  const preset: Preferences = PRESETS[name];
  return TEXT_PREFERENCES.every((key) => preferences[key] === preset[key]);
};

/** Changes one preference; a range at its default value is removed, so that it follows the site. */
export function withPreference<K extends keyof Preferences>(
  preferences: Preferences,
  key: K,
  value: Preferences[K],
): Preferences {
  const next = { ...preferences };
  const isUsual = key in RANGES && value === RANGES[key as RangeName].usual;
  if (value === undefined || isUsual) delete next[key];
  else next[key] = value;
  return next;
}

/** Restores `before` for an undo, but keeps what was changed after `next` had been set. */
export function restorePreferences(before: Preferences, next: Preferences, now: Preferences): Preferences {
  const names = Object.keys({ ...next, ...now }) as (keyof Preferences)[];
  const changedSince = names.filter((name) => now[name] !== next[name]);
  const back = Object.entries(before).filter(([name]) => !changedSince.includes(name as keyof Preferences));
  const chosen = Object.entries(now).filter(([name]) => changedSince.includes(name as keyof Preferences));
  return Object.fromEntries([...back, ...chosen]);
}
