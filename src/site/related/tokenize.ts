import { segmenterFor } from '../../article/segmenter.ts';
import { isUnspaced } from '../../article/text.ts';
import { WORD_SEPARATOR, foldCharacter, isCapital, IGNORED_CHARACTER } from './fold-character.ts';

/** `word` is a hash (25 bits); `name` tells whether it is capitalised within a sentence. */
export type WordCallback = (word: number, letters: number, name: boolean) => void;

/** Later letters are mostly inflection. */
const MAX_STEM_LETTERS = 7;
const [SEED, PRIME] = [0x811c9dc5, 0x01000193];

/** `language` is a primary subtag. Splitting at spaces is a hundred times faster than `Intl.Segmenter`. */
export function forEachWord(text: string, language: string, take: WordCallback): void {
  const joiners = ELIDING_LANGUAGE.test(language) ? HYPHENS : JOINERS;
  if (!isUnspaced(language)) return spacedWords(text, 3, joiners, take);
  for (const { segment, isWordLike } of segmenterFor(language, 'word').segment(text))
    if (isWordLike) spacedWords(segment, 2, joiners, take);
}

const [SPACE, COMMA, HYPHEN] = [32, 44, 45];
/** First of the two units of invisible tags and variation selectors. */
const IGNORED_SURROGATE = 0xdb40;

const unitsOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));
const HYPHENS = unitsOf('-‐‑–');
const JOINERS = unitsOf("-‐‑–'’＇");
/** Languages in which an apostrophe stands for the end of an article: `l’eau` is `eau`. */
const ELIDING_LANGUAGE = /^(?:fr|it|ca|oc|co|sc|rm|wa|br)$/;

const [ALEF, LAM] = [0x0627, 0x0644];
const PREFIXED_PARTICLES = new Set([0x0648, 0x0641, 0x0628, 0x0643]);
/** With fewer letters, what looks like the article may be part of the word. */
const MIN_LETTERS_AFTER_ARTICLE = 3;

const isLetter = (text: string, at: number): boolean => {
  const letter = at < text.length ? foldCharacter(text.charCodeAt(at)) : WORD_SEPARATOR;
  return letter !== WORD_SEPARATOR && letter !== IGNORED_CHARACTER;
};

function skipArabicPrefix(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first < 0x0620 || first > 0x064a) return at;
  const from = PREFIXED_PARTICLES.has(first) ? at + 1 : at;
  if (foldCharacter(text.charCodeAt(from)) !== ALEF || text.charCodeAt(from + 1) !== LAM) return at;
  for (let ahead = 2; ahead < 2 + MIN_LETTERS_AFTER_ARTICLE; ahead++)
    if (!isLetter(text, from + ahead)) return at;
  return from + 2;
}

/** Hot path for every letter of every article: no strings are created. */
function spacedWords(text: string, shortest: number, joiners: ReadonlySet<number>, take: WordCallback): void {
  const end = text.length;
  let sentence = true;
  for (let at = 0; at < end; at++) {
    const first = text.charCodeAt(at);
    if (foldCharacter(first) <= IGNORED_CHARACTER) {
      if (first !== SPACE && first !== COMMA && first !== HYPHEN) sentence = true;
      continue;
    }
    at = skipArabicPrefix(text, at);
    let [hash, length] = [SEED, 0];
    for (; at < end; at++) {
      const unit = text.charCodeAt(at);
      const letter = unit === IGNORED_SURROGATE ? IGNORED_CHARACTER : foldCharacter(unit);
      if (letter === WORD_SEPARATOR && (length >= shortest || !joiners.has(unit))) break;
      if (letter > IGNORED_CHARACTER && length++ < MAX_STEM_LETTERS) hash = Math.imul(hash ^ letter, PRIME);
      if (unit === IGNORED_SURROGATE) at++;
    }
    at--;
    if (length >= shortest) take(mixBits(hash), length, !sentence && isCapital(first));
    sentence = false;
  }
}

function mixBits(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 7;
}

export function hashName(name: string): number {
  let hash = SEED;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), PRIME);
  return mixBits(hash);
}
