/** What the rest of an edition needs to know of an article: all but its body. Pure. */
import { partsOf } from '../article/parts.ts';
import type { Article, Card } from '../article/schema.ts';
import type { Site } from '../article/site.ts';
import { cardOf, type Entry } from './card.ts';
import { digestOf, type Digest } from './digest.ts';

const LISTED = [
  'headline',
  'language',
  'section',
  'tags',
  'authors',
  'datePublished',
  'aliases',
] as const satisfies readonly (keyof Article)[];

/** An article without its words. */
export type ListedArticle = Pick<Article, (typeof LISTED)[number]>;

/** An article as lists, feeds and links know it; a hundred times smaller than itself. */
export interface Summary {
  readonly id: string;
  readonly article: ListedArticle;
  readonly card: Card;
  /** Ids of the articles that it points to. */
  readonly mentions: readonly string[];
  /** What files that list all articles say of it. */
  readonly digest: Digest;
}

/** What lists and the pages of other articles are made from: whatever else of an article changes leaves them as they are. */
export const seenByOthers = ({ article, card }: Summary): unknown => {
  const { section, tags, authors, datePublished } = article;
  return [section, tags, authors, datePublished, card];
};

/** Sums an article up for the site it stands in. */
export function summarise(entry: Entry, site: Site): Summary {
  const { id, article } = entry;
  const listed = Object.fromEntries(
    LISTED.flatMap((key) => (article[key] === undefined ? [] : [[key, article[key]]])),
  ) as ListedArticle;
  const pointers = [...partsOf(article).related];
  const mentions = pointers.flatMap((one) => ('article' in one ? [one.article] : []));
  return {
    id,
    article: listed,
    card: cardOf(entry, site),
    mentions: [...new Set(mentions)],
    digest: digestOf(entry, site.timeZone),
  };
}
