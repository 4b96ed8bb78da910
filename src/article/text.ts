/** What follows from an article's words: plain text, word count, reading time, excerpt. Pure. */
import { rebuild, visitor, type Role } from './anatomy.ts';
import type { Block, Body } from './blocks.ts';
import { plain } from './plain.ts';
import { primary } from './language-tag.ts';
import type { Article } from './schema.ts';
import type { Text } from './spans.ts';

/**
 * The words of blocks in reading order, a string for each text. Pull-quotes, captions and related links are not among them:
 * they are not the article's own text, or are it a second time.
 */
export function texts(body: Body): string[] {
  const out: string[] = [];
  const add = (text: Text, role: Role): Text => {
    const words = role === 'body' ? plain(text).trim() : '';
    if (words !== '') out.push(words);
    return text;
  };
  const into = (inner: Body, role: Role): Body => {
    if (role === 'body') for (const block of inner) rebuild(block, visit);
    return inner;
  };
  const visit = visitor({ text: add, body: into });
  into(body, 'body');
  return out;
}

/** The words of one block, as {@link texts} sees them; those of its captions and furniture when it has no others. */
export function blockText(block: Block): string {
  const own = texts([block]);
  if (own.length > 0) return own.join(' ');
  const out: string[] = [];
  rebuild(
    block,
    visitor({
      text: (text) => (out.push(plain(text)), text),
      image: (image) => (out.push(image.src, image.alt), image),
      url: (url) => (out.push(url), url),
      related: (related) => (out.push('url' in related ? related.url : related.article), related),
    }),
  );
  if (block.type === 'math') out.push(block.tex ?? block.mathml ?? '');
  return out.join(' ');
}

/**
 * The first running text of an article: its first paragraph and those that follow it up to the next block with words. Headings, key
 * points and table cells are left out, as they make no sentences. Empty where there is none.
 */
export function firstText({ body }: Pick<Article, 'body'>): string {
  const found: string[] = [];
  for (const block of body) {
    const words = texts([block]);
    if (block.type === 'paragraph') found.push(...words);
    else if (found.length > 0 && words.length > 0) break;
  }
  return found.join('\n');
}

/** The whole body as plain text, a paragraph a line. */
export const plainText = (article: Article): string => texts(article.body).join('\n');

/** Languages written without spaces between words, whose words only a dictionary finds. */
const UNSPACED = /^(?:zh|ja|th|lo|km|my|bo|dz|yue)\b/i;
const WORD = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}\p{Cf}]*(?:['’‑\-.,][\p{L}\p{N}\p{M}\p{Cf}]+)*/gu;

/** The language itself of a tag, which `Intl` takes whatever stands after it. */

/** Whether a language (BCP 47) is written without spaces between its words. */
export const isUnspaced = (language: string): boolean => UNSPACED.test(language);

/** How many words a text has in a language (BCP 47). */
export function countWords(text: string, language = 'en'): number {
  if (!isUnspaced(language)) return text.match(WORD)?.length ?? 0;
  let count = 0;
  const segmenter = new Intl.Segmenter(primary(language), { granularity: 'word' });
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) count++;
  return count;
}

/**
 * Characters (without spaces) that a reader takes in a minute, by language. Source: Trauzettel-Klosinski and Dietz,
 * Standardized Assessment of Reading Performance (IReST), 2012, table 1; related languages stand for those not measured.
 */
const SPEED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ar: 612, fa: 612, ur: 612, he: 833, zh: 255, ja: 357, ko: 357, th: 700, nl: 978, en: 987, fi: 1078, fr: 998,
    de: 920, it: 950, pl: 916, pt: 913, ru: 986, uk: 986, sl: 885, es: 1025, sv: 917, tr: 1054,
  }),
); // prettier-ignore
const ORDINARY_SPEED = 950;

/** Spaces, and the points of Hebrew and Arabic vowels, which the measured texts did not have. */
const UNREAD = /[\s\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670]+/g;

/** Reading time in whole minutes, at least 1. */
export function readingMinutes(text: string, language = 'en'): number {
  const speed = SPEED.get(primary(language)) ?? ORDINARY_SPEED;
  const characters = text.replace(UNREAD, '').length;
  return Math.max(1, Math.round(characters / speed));
}

/** The beginning of a text, cut between words and at most `length` characters long. */
export function excerpt(text: string, length = 200): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1).replace(/\p{Surrogate}$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/, '')}…`;
}
