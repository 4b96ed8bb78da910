/** The words of a text as numbers that are alike where the words are: cut, folded and hashed. Pure. */
import { isUnspaced } from '../../article/text.ts';
import { arabicStart } from './arabic.ts';
import { BETWEEN, fold, isCapital, PASSED_OVER } from './fold.ts';

/** Told of each word: its number (25 bits), how many letters it has, and whether it begins with a capital amid a sentence. */
export type Take = (word: number, letters: number, name: boolean) => void;

/** Beyond so many letters words differ by their endings. */
const STEM = 7;
const [SEED, PRIME] = [0x811c9dc5, 0x01000193];

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}

/**
 * Goes through the words of a text, `language` being the first part of a language tag. Where words stand apart, spaces and
 * signs tell as much as `Intl.Segmenter` does, in a hundredth of its time; where they do not, it finds them.
 */
export function eachWord(text: string, language: string, take: Take): void {
  if (!isUnspaced(language)) return spacedWords(text, 3, take);
  for (const { segment, isWordLike } of segmenterOf(language).segment(text))
    if (isWordLike) spacedWords(segment, 2, take);
}

const [SPACE, COMMA, HYPHEN] = [32, 44, 45];

/** Every letter of every article passes here: no string is made, and no word is looked at twice. */
function spacedWords(text: string, shortest: number, take: Take): void {
  const end = text.length;
  let sentence = true;
  for (let at = 0; at < end; at++) {
    const first = text.charCodeAt(at);
    if (fold(first) <= PASSED_OVER) {
      if (first !== SPACE && first !== COMMA && first !== HYPHEN) sentence = true;
      continue;
    }
    at = arabicStart(text, at);
    let [hash, length] = [SEED, 0];
    for (let letter = 0; at < end && (letter = fold(text.charCodeAt(at))) !== BETWEEN; at++)
      if (letter !== PASSED_OVER && length++ < STEM) hash = Math.imul(hash ^ letter, PRIME);
    at--;
    if (length >= shortest) take(mixed(hash), length, !sentence && isCapital(first));
    sentence = false;
  }
}

/** Spreads the bits of a hash, and keeps 25. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 7;
}

/** A name (a tag, a language, an id) as a number of 25 bits. */
export function nameNumber(name: string): number {
  let hash = SEED;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), PRIME);
  return mixed(hash);
}
