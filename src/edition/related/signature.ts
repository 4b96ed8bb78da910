/** What an article is about, in a few numbers that depend on nothing but the article. Pure. */
import { timeOf } from '../../article/zoned-time.ts';
import { primary } from '../../article/language-tag.ts';
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { plain } from '../../article/plain.ts';
import { isUnspaced, plainText } from '../../article/text.ts';
import { slug } from '../../article/urls.ts';
import { curatedIds } from './curated.ts';
import { knownSection, type Entry } from '../card.ts';
import { countTerms } from './term-counts.ts';
import { eachWord, nameNumber } from './words.ts';

/** Terms that a signature holds at most. */
export const TERMS = 48;

/** An article as it is compared with others. Two articles that say the same have the same signature but for the id. */
export interface Signature {
  /** Path of the article's file. */
  readonly id: string;
  /** First part of the language tag, in lower case. */
  readonly language: string;
  /** Publication in minutes since 1970; absent where the article has no date. */
  readonly minute?: number | undefined;
  /** The section as a number; 0 is none. */
  readonly section: number;
  /** Terms in rising order: the language (6 bits), the word (25 bits), and whether it is a tag (1 bit). */
  readonly terms: Uint32Array;
  /** How much each term counts, 1 to 63; the length of the whole as a vector is about 100. */
  readonly weights: Uint8Array;
  /** Articles that the author points to, and which therefore are not computed. */
  readonly curated: readonly string[];
}

/** The words that are looked at: what a story is about is said at its beginning. */
const [SPACED_BODY, UNSPACED_BODY] = [6000, 800];

/** What a word counts in each place; a name amid a sentence counts once more. */
const POINTS = { headline: 6, standfirst: 3, body: 2, name: 1 };
const TAG_POINTS = 14;

/** Makes the signature of an article; `text` is its {@link plainText}, where it is at hand. */
export function signature({ id, article }: Entry, site: Site, text = plainText(article)): Signature {
  const language = primary(article.language ?? site.language);
  const counts = countTerms();
  const bucket = bucketOf(language);
  const take = (words: string, points: number): void =>
    eachWord(words, language, (word, letters, name) =>
      counts.add(termOf(bucket, word), letters, name ? points + POINTS.name : points),
    );
  take(`${article.headline}\n${article.alternativeHeadline ?? ''}`, POINTS.headline);
  take(plain(article.standfirst), POINTS.standfirst);
  take(text.slice(0, isUnspaced(language) ? UNSPACED_BODY : SPACED_BODY), POINTS.body);
  const minute = Math.floor(timeOf(article.datePublished, site.timeZone) / 60_000);
  return {
    id,
    language,
    ...(!Number.isNaN(minute) && { minute }),
    section: sectionNumber(article, site),
    ...counts.strongest(TERMS, tagTerms(article), TAG_POINTS),
    curated: curatedIds(article),
  };
}

const termOf = (bucket: number, word: number): number => ((bucket << 26) | (word << 1)) >>> 0;

/** Words of languages are counted apart, each in its bucket; the few languages that share one share their counts. */
export const BUCKETS = 61;
const letter = (language: string, at: number): number => language.charCodeAt(at) || 0;
// The factor with which the most written languages are all apart.
export const bucketOf = (language: string): number =>
  (letter(language, 0) * 6 + letter(language, 1)) % BUCKETS;
/** The bucket of the language that a word is of. */
export const bucketOfTerm = (term: number): number => term >>> 26;
export const isTag = (term: number): boolean => (term & 1) === 1;

/** Tags are the same in every language. */
const tagTerms = ({ tags = [], series }: Article): number[] =>
  [...tags.map(slug), ...(series === undefined ? [] : [`series ${slug(series)}`])].map(
    (name) => ((nameNumber(name) << 1) | 1) >>> 0,
  );

const sectionNumber = ({ section }: Article, site: Site): number =>
  section === undefined ? 0 : nameNumber(slug(knownSection(site, section)?.slug ?? section)) + 1;
