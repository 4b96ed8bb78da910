/** An article -> what the index is made of. */
import type { Article, Card } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { plain } from '../../article/plain.ts';
import { excerpt, texts } from '../../article/text.ts';
import { timeOf, wallTime } from '../../article/zoned-time.ts';
import { cardOf, sectionName, type Entry } from '../../edition/card.ts';
import type { Searched } from '../../search/impact.ts';

/** What a reader may filter results by; names as readers see them. */
export interface Filtered {
  readonly section: readonly string[];
  readonly tags: readonly string[];
  readonly authors: readonly string[];
}

/** An article as the index takes it; can be handed to another thread. */
export interface SearchDocument {
  readonly id: string;
  readonly language: string;
  /** What clocks where the site is showed then, as a moment in UTC: days and years are the site's. */
  readonly datePublished?: string | undefined;
  readonly words: Searched;
  readonly card: Card;
  readonly filters: Filtered;
}

/** Longest standfirst that a result shows while the article itself is on its way. */
const STANDFIRST = 160;

function resultCard(entry: Entry, site: Site): Card {
  const { image: _, ...card } = cardOf(entry, site);
  return card.standfirst === undefined ? card : { ...card, standfirst: excerpt(card.standfirst, STANDFIRST) };
}

/** Everything an article is found by. Pull-quotes, captions and furniture are not its own words, and not among them. */
export function searchDocument(entry: Entry, site: Site): SearchDocument {
  const { id, article } = entry;
  const filters = filtersOf(article, site);
  const notes = (article.footnotes ?? []).flatMap(({ body }) => texts(body));
  return {
    id,
    language: article.language ?? site.language,
    datePublished: wallMoment(article.datePublished, site.timeZone),
    words: {
      headline: [article.headline, article.alternativeHeadline ?? ''].join('\n'),
      about: [
        plain(article.standfirst),
        article.kicker ?? '',
        article.dateline ?? '',
        ...filters.section,
        ...filters.tags,
        ...filters.authors,
      ],
      body: [...texts(article.body), ...notes],
    },
    card: resultCard(entry, site),
    filters,
  };
}

function wallMoment(moment: string | undefined, timeZone: string): string | undefined {
  const time = wallTime(timeOf(moment, timeZone), timeZone);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

const filtersOf = (article: Article, site: Site): Filtered => ({
  section: article.section === undefined ? [] : [sectionName(site, article.section)],
  tags: article.tags ?? [],
  authors: (article.authors ?? []).map(({ name }) => name),
});
