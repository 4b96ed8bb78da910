import type { Article, Card } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { excerpt } from '../../article/excerpt.ts';
import { uniqueLabels } from '../../article/normal-names.ts';
import { toEpochMs, wallTime } from '../../article/zoned-time.ts';
import { toCard, sectionName, type ArticleEntry } from '../../site/card.ts';
import type { SearchableText } from '../../search/impact.ts';
import { searchableText } from '../../search/searchable-text.ts';

export interface SearchFilters {
  readonly section: readonly string[];
  readonly tags: readonly string[];
  readonly authors: readonly string[];
}

/** Cloneable, so that it can be passed to a thread. */
export interface SearchDocument {
  readonly id: string;
  readonly language: string;
  /** Local time of the site written as UTC, since days and years are those of the site. */
  readonly datePublished?: string | undefined;
  readonly text: SearchableText;
  readonly card: Card;
  readonly filters: SearchFilters;
}

/** In characters; results show it until the article is loaded. */
const MAX_STANDFIRST_LENGTH = 160;

function resultCard(entry: ArticleEntry, site: Site): Card {
  const { image: _, ...card } = toCard(entry, site);
  return card.standfirst === undefined
    ? card
    : { ...card, standfirst: excerpt(card.standfirst, MAX_STANDFIRST_LENGTH) };
}

export function searchDocument(entry: ArticleEntry, site: Site): SearchDocument {
  const { id, article } = entry;
  const filters = filtersOf(article, site);
  return {
    id,
    language: article.language ?? site.language,
    datePublished: siteLocalDate(article.datePublished, site.timeZone),
    text: searchableText(article, filters.section[0]),
    card: resultCard(entry, site),
    filters,
  };
}

function siteLocalDate(moment: string | undefined, timeZone: string): string | undefined {
  const time = wallTime(toEpochMs(moment, timeZone), timeZone);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

const filtersOf = (article: Article, site: Site): SearchFilters => ({
  section: article.section === undefined ? [] : [sectionName(site, article.section)],
  tags: uniqueLabels(article.tags ?? []),
  authors: (article.authors ?? []).map(({ name }) => name),
});
