/**
 * Extracts search terms from text. Publishing and reading share this code, which does not use `Intl`:
 * segmentation dictionaries differ between machines, and words split differently would not match.
 */
import { primaryLanguage } from '../article/language-tag.ts';
import { loadStemmer, type Stem } from './stemmers.ts';

/** A term and its range in the text. */
interface Token {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

export interface Analyser {
  readonly tokenize: (text: string) => Token[];
  /** Without positions, and faster. */
  readonly forEachTerm: (text: string, each: (term: string) => void) => void;
}

const UNSPACED_CHARACTER =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}';
const UNSPACED_PATTERN = new RegExp(`[${UNSPACED_CHARACTER}]`, 'u');
/** Invisible characters within words: soft hyphens, joiners, direction marks. */
const IGNORED_CHARACTERS = '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u2060-\\u2064\\ufeff';
const IGNORED_PATTERN = new RegExp(`[${IGNORED_CHARACTERS}]`, 'g');
const LETTER_PATTERN = `(?![${UNSPACED_CHARACTER}])[\\p{L}\\p{N}\\p{M}]`;
const WORD_PATTERN = new RegExp(
  `[${UNSPACED_CHARACTER}](?:[${IGNORED_CHARACTERS}]*[${UNSPACED_CHARACTER}\\p{M}])*|${LETTER_PATTERN}(?:[${IGNORED_CHARACTERS}]*${LETTER_PATTERN})*`,
  'gu',
);
/** Words with several spellings: O'Brien, e-mail, 1,234. */
const JOINED_WORD = new RegExp(
  `\\d{1,3}(?:[,.'’]\\d{3})+(?!\\d)|(?:${LETTER_PATTERN})+(?:['’ʼ‐‑-](?:${LETTER_PATTERN})+)+`,
  'gu',
);
const JOINING_CHARACTER = /['’ʼ‐‑,.-]/g;
/** Fast path: most words are ASCII. */
const ASCII_WORD = /[a-z0-9]+/g;
const NON_ASCII = /[^\u0000-\u007f‘’“”–—…\u00a0]/;

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

const toLowerCase = (word: string, language: string): string =>
  (DOTLESS_I_LANGUAGE.test(language) ? word.replaceAll('İ', 'i').replaceAll('I', 'ı') : word)
    .normalize('NFKC')
    .toLowerCase();

const POINTED_SCRIPT = /^[\u0590-\u06ff\u0750-\u077f]/;

/** Lower case without accents, not stemmed. */
export const foldedWord = (word: string): string =>
  removeDiacritics(toLowerCase(word.replace(IGNORED_PATTERN, ''), ''));

/** Arabic is stemmed as it is usually written: without points, and with similar final letters merged. */
const withoutPoints = (word: string, language: string): string => {
  const written = word.replace(DIACRITICS, '').replace(/[أإآٱ]/g, 'ا');
  return language === 'ar' ? written.replace(/ة/g, 'ه').replace(/[ىی]/g, 'ي') : written;
};

/** Stemmed by language, then without accents. */
function computeTerm(word: string, language: string, stem: Stem): string {
  const small = toLowerCase(word.replace(IGNORED_PATTERN, ''), language);
  const given = POINTED_SCRIPT.test(small) ? withoutPoints(small, language) : small;
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
  const term = (word: string): string => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = computeTerm(word, code, stem);
    if (known.size > MAX_CACHED_TERMS) known.clear();
    known.set(word, made);
    return made;
  };
  return {
    tokenize: (text) => tokenizeText(text, term),
    forEachTerm(text, each) {
      if (DOTLESS_I_LANGUAGE.test(code) || NON_ASCII.test(text))
        for (const token of tokenizeText(text, term)) each(token.term);
      else {
        for (const word of text.toLowerCase().match(ASCII_WORD) ?? []) each(term(word));
        for (const word of text.toLowerCase().match(JOINED_WORD) ?? [])
          each(term(word.replace(JOINING_CHARACTER, '')));
      }
    },
  };
}

function tokenizeText(text: string, term: (word: string) => string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORD_PATTERN)) {
    if (UNSPACED_PATTERN.test(word)) addBigrams(word, index, tokens);
    else if (term(word) !== '') tokens.push({ term: term(word), from: index, to: index + word.length });
  }
  for (const { 0: word, index } of text.matchAll(JOINED_WORD))
    tokens.push({ term: term(word.replace(JOINING_CHARACTER, '')), from: index, to: index + word.length });
  return tokens;
}

/** Bigrams, and the last character alone: every character begins a term, so any substring is found. */
function addBigrams(run: string, start: number, tokens: Token[]): void {
  const signs: { sign: string; from: number }[] = [];
  let from = start;
  for (const sign of run) {
    if (sign.replace(IGNORED_PATTERN, '') !== '') signs.push({ sign, from });
    from += sign.length;
  }
  signs.forEach((one, at) => {
    const next = signs[at + 1];
    const last = next ?? one;
    const term = (one.sign + (next?.sign ?? '')).normalize('NFKC');
    tokens.push({ term, from: one.from, to: last.from + last.sign.length });
  });
}
