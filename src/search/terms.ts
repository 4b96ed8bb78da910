/**
 * A text -> the terms that it is found by. Publishing and reading take the same way, which asks nothing of `Intl`: the
 * dictionaries of two machines cut Chinese differently, and what is cut differently is not found.
 */
import { primary } from '../article/language-tag.ts';
import { loadStemmer, type Stem } from './stemmers.ts';

/** A term, and the characters of the text that it stands for. */
export interface Token {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/** The terms of texts in one language. */
export interface Analyser {
  readonly tokens: (text: string) => Token[];
  /** The same without places, for who only counts: faster. */
  readonly terms: (text: string, each: (term: string) => void) => void;
}

/** Scripts written without spaces between words. */
const UNSPACED_SIGN =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}';
const UNSPACED = new RegExp(`[${UNSPACED_SIGN}]`, 'u');
/** Signs that nobody sees and that part no words: soft hyphens, joiners, marks of direction. */
const IGNORED_SIGN = '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u2060-\\u2064\\ufeff';
const IGNORED = new RegExp(`[${IGNORED_SIGN}]`, 'g');
const LETTER_SIGN = `(?![${UNSPACED_SIGN}])[\\p{L}\\p{N}\\p{M}]`;
const WORD = new RegExp(
  `[${UNSPACED_SIGN}](?:[${IGNORED_SIGN}]*[${UNSPACED_SIGN}\\p{M}])*|${LETTER_SIGN}(?:[${IGNORED_SIGN}]*${LETTER_SIGN})*`,
  'gu',
);
/** Words that some write as one: O'Brien, e-mail, 1,234. */
const JOINED = new RegExp(
  `\\d{1,3}(?:[,.'’]\\d{3})+(?!\\d)|(?:${LETTER_SIGN})+(?:['’ʼ‐‑-](?:${LETTER_SIGN})+)+`,
  'gu',
);
const JOINT = /['’ʼ‐‑,.-]/g;
/** Latin words, which most are, need no look at scripts. */
const PLAIN = /[a-z0-9]+/g;
const NOT_PLAIN = /[^\u0000-\u007f‘’“”–—…\u00a0]/;

/** A longer word is cut: what is no word (an address, a key) would only make the index larger. */
const LONGEST = 32;

/** Points and accents that readers leave out when they type. Not the vowel signs of Indic scripts, which are letters. */
const POINTS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
const LETTERS: Readonly<Record<string, string>> = {
  ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه',
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i', ς: 'σ',
}; // prettier-ignore
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(POINTS, '')
    .normalize('NFC')
    .replace(LETTER, (sign) => LETTERS[sign] ?? sign);

/** Languages in which a capital I has no dot when it is small. */
const DOTLESS = /^(?:tr|az)$/;

const lower = (word: string, language: string): string =>
  (DOTLESS.test(language) ? word.replaceAll('İ', 'i').replaceAll('I', 'ı') : word)
    .normalize('NFKC')
    .toLowerCase();

const pointed = /^[\u0590-\u06ff\u0750-\u077f]/;

/** A word without capitals and accents, not stemmed. */
export const foldedWord = (word: string): string => folded(lower(word.replace(IGNORED, ''), ''));

/** Arabic is stemmed as it is mostly written: without points, and at its end with the letters that look alike. */
const bare = (word: string, language: string): string => {
  const written = word.replace(POINTS, '').replace(/[أإآٱ]/g, 'ا');
  return language === 'ar' ? written.replace(/ة/g, 'ه').replace(/[ىی]/g, 'ي') : written;
};

/** The term of one word: stemmed as its language has it, then without accents. */
function termOf(word: string, language: string, stem: Stem): string {
  const small = lower(word.replace(IGNORED, ''), language);
  const given = pointed.test(small) ? bare(small, language) : small;
  const term = folded(stem(given)) || folded(given);
  return term.length > LONGEST ? term.slice(0, LONGEST).replace(/\p{Surrogate}$/u, '') : term;
}

/** Words repeat, and to look one up is faster than to stem it; a bound keeps a large archive's words out of memory. */
const REMEMBERED = 200_000;

/** The analyser of a language. Rejects when the file with its stems does not come. */
export async function analyserFor(language: string): Promise<Analyser> {
  const stem = await loadStemmer(language);
  const code = primary(language);
  const known = new Map<string, string>();
  const term = (word: string): string => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = termOf(word, code, stem);
    if (known.size > REMEMBERED) known.clear();
    known.set(word, made);
    return made;
  };
  return {
    tokens: (text) => tokensOf(text, term),
    terms(text, each) {
      if (DOTLESS.test(code) || NOT_PLAIN.test(text))
        for (const token of tokensOf(text, term)) each(token.term);
      else {
        for (const word of text.toLowerCase().match(PLAIN) ?? []) each(term(word));
        for (const word of text.toLowerCase().match(JOINED) ?? []) each(term(word.replace(JOINT, '')));
      }
    },
  };
}

function tokensOf(text: string, term: (word: string) => string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (UNSPACED.test(word)) pairs(word, index, tokens);
    else if (term(word) !== '') tokens.push({ term: term(word), from: index, to: index + word.length });
  }
  for (const { 0: word, index } of text.matchAll(JOINED))
    tokens.push({ term: term(word.replace(JOINT, '')), from: index, to: index + word.length });
  return tokens;
}

/** Each two neighbouring signs are a term, and the last sign alone: so every sign begins a term, and any run of them is found. */
function pairs(run: string, start: number, tokens: Token[]): void {
  const signs: { sign: string; from: number }[] = [];
  let from = start;
  for (const sign of run) {
    if (sign.replace(IGNORED, '') !== '') signs.push({ sign, from });
    from += sign.length;
  }
  signs.forEach((one, at) => {
    const next = signs[at + 1];
    const last = next ?? one;
    const term = (one.sign + (next?.sign ?? '')).normalize('NFKC');
    tokens.push({ term, from: one.from, to: last.from + last.sign.length });
  });
}
