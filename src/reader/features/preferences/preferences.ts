/** What a reader can choose of text and theme: its limits, and what holds where nothing is chosen. Pure. */
import * as v from 'valibot';
import { FACES } from './faces.ts';
import { THEMES } from './themes.ts';

/** Lowest, highest and usual value of each measurement, and the step between two. */
export const RANGES = {
  /** Times the page's own type size. */
  size: { least: 0.7, most: 2.5, usual: 1, step: 0.05 },
  /** Times the line height of the language. */
  leading: { least: 0.75, most: 1.6, usual: 1, step: 0.05 },
  /** Times the page's own length of lines. */
  measure: { least: 0.6, most: 1.6, usual: 1, step: 0.05 },
  /** In em, between letters and between words beyond their own. */
  letter: { least: 0, most: 0.2, usual: 0, step: 0.01 },
  word: { least: 0, most: 0.6, usual: 0, step: 0.02 },
  /** Times the page's own space between paragraphs. */
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

/** Each wish by itself: one that cannot be read is none, and costs no other. What is not wished is the page's own. */
export const Preferences = v.object({
  size: range('size'),
  leading: range('leading'),
  measure: range('measure'),
  letter: range('letter'),
  word: range('word'),
  paragraph: range('paragraph'),
  align: oneOf(['start', 'justify']),
  hyphens: oneOf(['off']),
  face: oneOf(names(FACES)),
  theme: oneOf(names(THEMES)),
  dropCaps: oneOf(['on', 'off']),
  pullquotes: oneOf(['off']),
  motion: oneOf(['less']),
}); // prettier-ignore
export type Preferences = v.InferOutput<typeof Preferences>;

/** Sets of wishes that go well together; each replaces those of text, and leaves the theme and the rest. */
export const PRESETS = {
  standard: {},
  large: { size: 1.3, measure: 0.9 },
  compact: { size: 0.9, leading: 0.9, paragraph: 0.7 },
  airy: { size: 1.1, leading: 1.2, measure: 0.9, paragraph: 1.4 },
  clear: { size: 1.1, leading: 1.2, letter: 0.03, word: 0.1, measure: 0.9, face: 'atkinson', align: 'start', hyphens: 'off' },
} satisfies Readonly<Record<string, Preferences>>; // prettier-ignore
export type PresetName = keyof typeof PRESETS;

const OF_TEXT = [...RANGE_NAMES, 'align', 'hyphens', 'face'] as const;

/** The wishes with those of text as in a preset. */
export function withPreset(preferences: Preferences, name: PresetName): Preferences {
  const rest: Preferences = { ...preferences };
  for (const key of OF_TEXT) delete rest[key];
  return { ...rest, ...PRESETS[name] };
}

/** Whether the wishes of text are those of a preset. */
export const isPreset = (preferences: Preferences, name: PresetName): boolean => {
  const preset: Preferences = PRESETS[name];
  return OF_TEXT.every((key) => preferences[key] === preset[key]);
};

/** The wishes with one changed. A measurement at its usual value is no wish, so that it goes with the page. */
export function withWish<K extends keyof Preferences>(
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

/** The wishes of `before` once more, but for what was chosen since they had become `next`. */
export function broughtBack(before: Preferences, next: Preferences, now: Preferences): Preferences {
  const names = Object.keys({ ...next, ...now }) as (keyof Preferences)[];
  const since = names.filter((name) => now[name] !== next[name]);
  const back = Object.entries(before).filter(([name]) => !since.includes(name as keyof Preferences));
  const chosen = Object.entries(now).filter(([name]) => since.includes(name as keyof Preferences));
  return Object.fromEntries([...back, ...chosen]);
}
