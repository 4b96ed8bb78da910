import { countMatches } from '../article/count-matches.ts';

/** A script, its most common language, and letters that identify other languages. */
type ScriptLanguages = readonly [
  script: RegExp,
  usual: string,
  others: readonly (readonly [RegExp, string])[],
];

const SCRIPT_LANGUAGES: readonly ScriptLanguages[] = [
  [/\p{Script=Arabic}/gu, 'ar', [[/[ٹڈڑںے]/u, 'ur'], [/[پچژگ]/u, 'fa']]],
  [/\p{Script=Hebrew}/gu, 'he', []],
  [/\p{Script=Cyrillic}/gu, 'ru', [[/[ґїє]/iu, 'uk'], [/ў/iu, 'be'], [/[ђћџљњј]/iu, 'sr']]],
  [/\p{Script=Greek}/gu, 'el', []],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'zh', [[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja']]],
  [/\p{Script=Hangul}/gu, 'ko', []],
  [/\p{Script=Thai}/gu, 'th', []],
  [/\p{Script=Devanagari}/gu, 'hi', []],
  [/\p{Script=Bengali}/gu, 'bn', []],
  [/\p{Script=Tamil}/gu, 'ta', []],
  [/\p{Script=Armenian}/gu, 'hy', []],
  [/\p{Script=Georgian}/gu, 'ka', []],
]; // prettier-ignore

const SAMPLE_LENGTH = 20_000;

/** Undefined for Latin script, which dozens of languages share. */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const letters = countMatches(sample, /\p{L}/gu);
  for (const [script, usual, others] of SCRIPT_LANGUAGES)
    if (countMatches(sample, script) * 2 > letters && letters > 0)
      return others.find(([telling]) => telling.test(sample))?.[1] ?? usual;
  return undefined;
}
