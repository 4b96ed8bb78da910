/** What is a word in search: also `O’Brien`, `e-mail`, `U.S.A.`, and numbers such as `1,234`. */
import { IGNORABLE_CHARACTERS } from '../article/ignorable-characters.ts';

const UNSPACED_SCRIPT =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}';
const UNSPACED_CHARACTER = `(?!\\p{Nd})[${UNSPACED_SCRIPT}]`;

const APOSTROPHES = "'‘’‛`´′＇՚׳";
const HYPHENS = '\\-‐‑‒–−﹣－־֊';
const NO_BREAK_SPACES = '\\u00a0\\u2007\\u2009\\u202f';
const GROUP_SEPARATORS = `,.'’٬،，．${NO_BREAK_SPACES}`;

interface CharacterClasses {
  readonly letter: string;
  readonly digit: string;
  readonly ignored: string;
}

/**
 * Groups: `number` with its `unit`, `spaced` (grouped by plain spaces, or two numbers), `run` of an unspaced script,
 * `word`.
 */
function createWordPattern({ letter, digit, ignored }: CharacterClasses): RegExp {
  const next = (character: string): string => `${ignored}${character}`;
  const group = `(?:${next(digit)}){3}`;
  const start = `(?<!${letter}${ignored})(?<!${digit}[${GROUP_SEPARATORS}])`;
  const number = [
    // `1,234,567`, each with the same separator.
    `(?!0)${digit}(?:${next(digit)}){0,2}${ignored}(?<separator>[${GROUP_SEPARATORS}])${group}(?:${ignored}\\k<separator>${group})*(?!\\k<separator>?${digit})`,
    // `12,34,567`
    `${digit}(?:${next(digit)})?(?:,${digit}{2})+,${digit}{3}(?!,?${digit})`,
  ].join('|');
  const spaced = `${digit}{1,3}(?: ${digit}{3})+(?! ?${digit})(?!${letter})`;
  const joined = [
    // Not between digits: `10-20`, `2026-05-31`.
    `(?:(?<!${digit}${ignored})[${APOSTROPHES}${HYPHENS}]|[${APOSTROPHES}${HYPHENS}](?!${ignored}${digit}))`,
    `(?<=\\p{L}${ignored})[.·‧&＆_](?=${ignored}\\p{L})`,
    `(?<=[\\u05d0-\\u05ea])["״](?=[\\u05d0-\\u05ea])`,
    // `z. B.`
    `(?<=(?<!${letter})\\p{L})\\.[${NO_BREAK_SPACES}](?=\\p{L}\\.)`,
  ].join('|');
  const word = `${letter}(?:${next(letter)})*(?:${ignored}(?:${joined})${next(letter)}(?:${next(letter)})*)*`;
  const run = `${UNSPACED_CHARACTER}(?:${ignored}(?:${UNSPACED_CHARACTER}|\\p{M}))*`;
  return new RegExp(
    `${start}(?:(?<number>${number})(?<unit>(?:${next(letter)})*)|(?<spaced>${spaced}))|(?<run>${run})|(?<word>${word})`,
    'gu',
  );
}

const LETTER = `(?!${UNSPACED_CHARACTER}|[${IGNORABLE_CHARACTERS}])[\\p{L}\\p{N}\\p{M}]`;

export const WORD_PATTERN = createWordPattern({
  letter: `(?:${LETTER})`,
  digit: '\\p{Nd}',
  ignored: `[${IGNORABLE_CHARACTERS}]*`,
});
/** Faster, for text without other letters than those of ASCII. */
export const ASCII_WORD_PATTERN = createWordPattern({ letter: '[A-Za-z0-9]', digit: '[0-9]', ignored: '' });
export const NOT_ASCII = /[^\u0000-\u007f‘’“”–—…\u00a0\u202f]/;

export const WORD_PART = new RegExp(`(?:${LETTER})(?:[${IGNORABLE_CHARACTERS}]*(?:${LETTER}))*`, 'gu');

/** All but letters: what joins the parts, and ignorable characters; letters that are written for apostrophes. */
export const NOT_OF_TERM = new RegExp(
  `[${IGNORABLE_CHARACTERS}]|[^\\p{L}\\p{N}\\p{M}${UNSPACED_SCRIPT}]|[\\u02b9-\\u02bf\\u02c8\\u02ca\\u02cb\\ua78b\\ua78c]`,
  'gu',
);

/** `U.S.A`, `z. B`, without ignorable characters. */
export const ACRONYM = new RegExp(`^\\p{L}\\p{M}*(?:\\.[${NO_BREAK_SPACES}]?\\p{L}\\p{M}*)+$`, 'u');
