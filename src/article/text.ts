import { countMatches } from './count-matches.ts';
import type { TextRole } from './block-visitor.ts';
import { excerpt } from './excerpt.ts';
import { IGNORABLE_CHARACTERS } from './ignorable-characters.ts';
import { visitBlock, createVisitor } from './visit-blocks.ts';
import type { Block, Body } from './blocks.ts';
import { toPlainText } from './plain-text.ts';
import { summaryText } from './summary-text.ts';
import { primaryLanguage } from './language-tag.ts';
import { segmenterFor } from './segmenter.ts';
import type { Article } from './schema.ts';
import type { Text } from './spans.ts';

/** Texts of blocks in reading order, without pull quotes, captions and related links. */
export function collectTexts(body: Body): string[] {
  const out: string[] = [];
  const add = (text: Text, role: TextRole): Text => {
    const words = role === 'body' ? toPlainText(text).trim() : '';
    if (words !== '') out.push(words);
    return text;
  };
  const into = (inner: Body, role: TextRole): Body => {
    if (role === 'body') for (const block of inner) visitBlock(block, visit);
    return inner;
  };
  const visit = createVisitor({ text: add, body: into });
  into(body, 'body');
  return out;
}

/** Text of one block, as {@link collectTexts} returns it; its captions and decoration when there is no other. */
export function blockText(block: Block): string {
  const own = collectTexts([block]);
  if (own.length > 0) return own.join(' ');
  const out: string[] = [];
  visitBlock(
    block,
    createVisitor({
      text: (text) => (out.push(toPlainText(text)), text),
      image: (image) => (out.push(image.src, image.alt), image),
      url: (url) => (out.push(url), url),
      related: (related) => (out.push('url' in related ? related.url : related.article), related),
    }),
  );
  if (block.type === 'math') out.push(block.tex ?? block.mathml ?? '');
  return out.join(' ');
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const hasWords = (text: string): boolean => WORD_CHARACTER.test(text);

/** The first paragraphs with words, up to the next other block with text. */
function openingText({ body }: Pick<Article, 'body'>): string {
  const found: string[] = [];
  for (const block of body) {
    if (block.type === 'paragraph') {
      const words = summaryText(block.text);
      if (WORD_CHARACTER.test(words)) found.push(words);
    } else if (found.length > 0 && (block.type === 'math' || collectTexts([block]).some(hasWords))) break;
  }
  return found.join('\n');
}

export const articleText = (article: Article): string => collectTexts(article.body).join('\n');

/** Languages written without spaces; word segmentation needs a dictionary. */
const UNSPACED_LANGUAGE = /^(?:zh|ja|th|lo|km|my|bo|dz|yue)\b/i;
const INNER = `[\\p{L}\\p{N}\\p{M}${IGNORABLE_CHARACTERS}]`;
const WORD = new RegExp(`[\\p{L}\\p{N}]${INNER}*(?:['’‐‑\\-.,]${INNER}+)*`, 'gu');

export const isUnspaced = (language: string): boolean => UNSPACED_LANGUAGE.test(language);

export function countWords(text: string, language = 'en'): number {
  if (!isUnspaced(language)) return countMatches(text, WORD);
  let count = 0;
  for (const segment of segmenterFor(primaryLanguage(language), 'word').segment(text))
    if (segment.isWordLike) count++;
  return count;
}

/** Source: Trauzettel-Klosinski and Dietz, IReST, 2012, table 1; languages not measured use a related one. */
const CHARACTERS_PER_MINUTE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ar: 612, fa: 612, ur: 612, he: 833, zh: 255, ja: 357, ko: 357, th: 700, nl: 978, en: 987, fi: 1078, fr: 998,
    de: 920, it: 950, pl: 916, pt: 913, ru: 986, uk: 986, sl: 885, es: 1025, sv: 917, tr: 1054,
  }),
); // prettier-ignore
const DEFAULT_CHARACTERS_PER_MINUTE = 950;

/** Spaces and vowel points of Hebrew and Arabic, which the measured texts did not have. */
const NOT_COUNTED = /[\s\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670]/g;

export function readingMinutes(text: string, language = 'en'): number {
  const speed = CHARACTERS_PER_MINUTE.get(primaryLanguage(language)) ?? DEFAULT_CHARACTERS_PER_MINUTE;
  const characters = text.length - countMatches(text, NOT_COUNTED);
  return Math.max(1, Math.round(characters / speed));
}

/** What others show of an article: its standfirst, or the beginning of its text; empty where it has none. */
export const description = (article: Pick<Article, 'standfirst' | 'body'>, maxLength: number): string =>
  summaryText(article.standfirst) || excerpt(openingText(article), maxLength);
