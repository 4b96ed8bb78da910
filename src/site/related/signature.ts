import { toEpochMs } from '../../article/zoned-time.ts';
import { primaryLanguage } from '../../article/language-tag.ts';
import { namedSeries } from '../../article/series.ts';
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { toPlainText } from '../../article/plain-text.ts';
import { isUnspaced, articleText } from '../../article/text.ts';
import { slug } from '../../article/urls.ts';
import { sectionSlug, type ArticleEntry } from '../card.ts';
import { createTermCounter } from './term-counts.ts';
import { forEachWord, hashName } from './tokenize.ts';
import { visitBlock, createVisitor } from '../../article/visit-blocks.ts';
import type { Body } from '../../article/blocks.ts';
import type { Related } from '../../article/related.ts';

/** Ids of linked articles, sorted, without duplicates. */
function curatedIds(article: Article): string[] {
  const ids = new Set<string>();
  const add = (related: Related): void => {
    if ('article' in related) ids.add(related.article);
  };
  const into = (body: Body): Body => {
    for (const block of body) if (block.type !== 'paragraph') visitBlock(block, visit);
    return body;
  };
  const visit = createVisitor({ body: into, related: (related) => (add(related), related) });
  for (const one of article.related ?? []) add(one);
  into(article.body);
  return [...ids].sort();
}

export const TERMS_PER_ARTICLE = 48;

/** Articles with the same content have the same signature, apart from the id. */
export interface Signature {
  readonly id: string;
  readonly language: string;
  /** Minutes since 1970; absent without a date. */
  readonly minute?: number | undefined;
  /** Hash of the section; 0 for none. */
  readonly section: number;
  /** Sorted terms: language bucket (6 bits), word hash (25 bits), tag flag (1 bit). */
  readonly terms: Uint32Array;
  /** 1 to 63; the vector's length is about 100. */
  readonly weights: Uint8Array;
  readonly curated: readonly string[];
}

/** Characters of the body that are read: a story says at its beginning what it is about. */
const [SPACED_BODY, UNSPACED_BODY] = [6000, 800];

/** A name within a sentence counts one more. */
const FIELD_POINTS = { headline: 6, standfirst: 3, body: 2, name: 1 };
const TAG_POINTS = 14;

/** `text` avoids computing {@link articleText} again. */
export function computeSignature(
  { id, article }: ArticleEntry,
  site: Site,
  text = articleText(article),
): Signature {
  const language = primaryLanguage(article.language ?? site.language);
  const counts = createTermCounter();
  const bucket = languageBucket(language);
  const take = (words: string, points: number): void =>
    forEachWord(words, language, (word, letters, name) =>
      counts.add(termOf(bucket, word), letters, name ? points + FIELD_POINTS.name : points),
    );
  take(`${article.headline}\n${article.alternativeHeadline ?? ''}`, FIELD_POINTS.headline);
  take(toPlainText(article.standfirst), FIELD_POINTS.standfirst);
  take(text.slice(0, isUnspaced(language) ? UNSPACED_BODY : SPACED_BODY), FIELD_POINTS.body);
  const minute = Math.floor(toEpochMs(article.datePublished, site.timeZone) / 60_000);
  return {
    id,
    language,
    ...(!Number.isNaN(minute) && { minute }),
    section: sectionNumber(article, site),
    ...counts.strongest(TERMS_PER_ARTICLE, tagTerms(article), TAG_POINTS),
    curated: curatedIds(article),
  };
}

const termOf = (bucket: number, word: number): number => ((bucket << 26) | (word << 1)) >>> 0;

export const LANGUAGE_BUCKETS = 61;
const letterCode = (language: string, at: number): number => language.charCodeAt(at) || 0;
export const languageBucket = (language: string): number =>
  (letterCode(language, 0) * 6 + letterCode(language, 1)) % LANGUAGE_BUCKETS;
export const termBucket = (term: number): number => term >>> 26;
export const isTag = (term: number): boolean => (term & 1) === 1;

const tagTerms = ({ tags = [], series }: Article): number[] =>
  [
    ...tags.map(slug),
    ...[namedSeries(series)].flatMap((one) => (one ? [`series ${slug(one.name)}`] : [])),
  ].map((name) => ((hashName(name) << 1) | 1) >>> 0);

const sectionNumber = ({ section }: Article, site: Site): number =>
  section === undefined ? 0 : hashName(slug(sectionSlug(site, section))) + 1;
