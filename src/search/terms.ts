/**
 * Shared by publishing and reading. Not with `Intl`: dictionaries differ between machines, and terms would not match.
 */
import { toAsciiDigits } from '../article/digits.ts';
import { IGNORABLE_CHARACTERS, withoutIgnorables } from '../article/ignorable-characters.ts';
import { primaryLanguage } from '../article/language-tag.ts';
import { loadStemmer, type Stem } from './stemmers.ts';
import {
  ACRONYM,
  ASCII_WORD_PATTERN,
  NOT_ASCII,
  NOT_OF_TERM,
  WORD_PART,
  WORD_PATTERN,
} from './word-pattern.ts';

/** A term and its range in the text; the range of a joined word contains those of its parts. */
export interface Token {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

export interface Analyser {
  readonly tokenize: (text: string) => Token[];
  readonly forEachTerm: (text: string, each: (term: string) => void) => void;
}

/** Longer words are cut: they are URLs or keys, which only make the index larger. */
const MAX_TERM_LENGTH = 32;

/** Points and accents that readers leave out when typing. Not the vowel signs of Indic scripts, which are letters. */
const DIACRITICS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
const LETTER_FOLDS: Readonly<Record<string, string>> = {
  ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه',
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i', ς: 'σ',
}; // prettier-ignore
const FOLDED_LETTER = new RegExp(`[${Object.keys(LETTER_FOLDS).join('')}]`, 'g');

const removeDiacritics = (word: string): string =>
  word
    .normalize('NFD')
    .replace(DIACRITICS, '')
    .normalize('NFC')
    .replace(FOLDED_LETTER, (sign) => LETTER_FOLDS[sign] ?? sign);

/** Languages in which the lower case of I is dotless. */
const DOTLESS_I_LANGUAGE = /^(?:tr|az)$/;

/** One spelling of a word's letters and digits, without what joins its parts. */
const normalizeWord = (word: string, language: string): string =>
  toAsciiDigits(
    (DOTLESS_I_LANGUAGE.test(language) ? word.replaceAll('İ', 'i').replaceAll('I', 'ı') : word)
      .normalize('NFKC')
      .toLowerCase()
      .replace(NOT_OF_TERM, ''),
  );

const POINTED_SCRIPT = /^[\u0590-\u06ff\u0750-\u077f]/;

export const foldedWord = (word: string): string => removeDiacritics(normalizeWord(word, ''));

/** Arabic is stemmed as it is usually written: without points, and with similar final letters merged. */
const withoutPoints = (word: string, language: string): string => {
  const written = word.replace(DIACRITICS, '').replace(/[أإآٱ]/g, 'ا');
  return language === 'ar' ? written.replace(/ة/g, 'ه').replace(/[ىی]/g, 'ي') : written;
};

/** What the stemmer reads: an English word may be written with accents (`coöperate`), which mean nothing to it. */
const toStemmed = (word: string, language: string): string =>
  language === 'en'
    ? removeDiacritics(word)
    : POINTED_SCRIPT.test(word)
      ? withoutPoints(word, language)
      : word;

/** Stemmed by language, then without accents. */
function computeTerm(word: string, language: string, stem: Stem): string {
  const given = toStemmed(normalizeWord(word, language), language);
  const term = removeDiacritics(stem(given)) || removeDiacritics(given);
  return term.length > MAX_TERM_LENGTH ? term.slice(0, MAX_TERM_LENGTH).replace(/\p{Surrogate}$/u, '') : term;
}

/** Looking up a repeated word is faster than stemming it; the limit bounds memory. */
const MAX_CACHED_TERMS = 200_000;

/** Rejects when the stemmer cannot be loaded. */
export async function createAnalyser(language: string): Promise<Analyser> {
  const stem = await loadStemmer(language);
  const code = primaryLanguage(language);
  const known = new Map<string, string>();
  const toTerm = (word: string): string => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = computeTerm(word, code, stem);
    if (known.size > MAX_CACHED_TERMS) known.clear();
    known.set(word, made);
    return made;
  };
  return {
    tokenize(text) {
      const tokens: Token[] = [];
      forEachWord(text, code, (word, from) => {
        const term = toTerm(word);
        if (term !== '') tokens.push({ term, from, to: from + word.length });
      });
      return tokens;
    },
    forEachTerm: (text, each) =>
      forEachWord(text, code, (word) => {
        const term = toTerm(word);
        if (term !== '') each(term);
      }),
  };
}

type EachWord = (word: string, from: number) => void;

/** Languages in which `3.142` is no thousand. */
const DECIMAL_POINT_LANGUAGE = /^(?:en|zh|yue|ja|ko|th|he|hi|bn|ta|ur|sw|ms|fil|ga|cy|mt)$/;
const DECIMAL = /^\p{Nd}+[.．]\p{Nd}+$/u;

/** Joined words are given whole and in parts, numbers and acronyms only whole. */
function forEachWord(text: string, language: string, each: EachWord): void {
  const isAscii = !DOTLESS_I_LANGUAGE.test(language) && !NOT_ASCII.test(text);
  const eachPart = (word: string, from: number): void => {
    const parts = [...word.matchAll(WORD_PART)];
    if (parts.length > 1) for (const { 0: part, index } of parts) each(part, from + index);
  };
  for (const { 0: word, index, groups = {} } of text.matchAll(isAscii ? ASCII_WORD_PATTERN : WORD_PATTERN)) {
    const { number, unit = '', run } = groups;
    if (run !== undefined) forEachPair(run, index, each);
    else if (number !== undefined && DECIMAL.test(number) && DECIMAL_POINT_LANGUAGE.test(language))
      eachPart(word, index);
    else {
      each(word, index);
      if (number === undefined) {
        if (NOT_LETTER.test(word) && !ACRONYM.test(withoutIgnorables(word))) eachPart(word, index);
      } else if (unit !== '') {
        each(number, index);
        each(unit, index + number.length);
      }
    }
  }
}

const NOT_LETTER = /[^\p{L}\p{N}\p{M}]/u;

/** Pairs of characters, and the last one alone: every character begins a term, so any substring is found. */
function forEachPair(run: string, start: number, each: EachWord): void {
  const signs = Array.from(run.matchAll(SIGN), ({ 0: sign, index }) => ({ index, end: index + sign.length }));
  signs.forEach(({ index, end }, at) => {
    each(run.slice(index, signs[at + 1]?.end ?? end), start + index);
  });
}
const SIGN = new RegExp(`[^${IGNORABLE_CHARACTERS}]`, 'gu');
