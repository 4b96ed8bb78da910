import type { ListPage } from '../article/list-page.ts';
import type { AuthorProfile } from '../article/author-profile.ts';
import type { Card } from '../article/schema.ts';
import { SAVED_PAGE } from '../article/saved-page.ts';
import { SEARCH_PAGE } from '../article/search-page.ts';
import type { Site } from '../article/site.ts';
import { editionAddress } from '../article/editions.ts';
import { articleAddress, isPageId, slug } from '../article/urls.ts';
import { splitByEdition } from './editions.ts';
import { listPages } from './list-pages.ts';
import { seriesPlaces, type PlannedSeries } from './series.ts';
import { translationVersions, type PlannedVersion } from './translations.ts';
import type { ArticleSummary } from './article-summary.ts';

export interface PlannedArticlePage {
  readonly kind: 'article';
  readonly address: string;
  readonly id: string;
  readonly cardIds: readonly string[];
  readonly cards: ReadonlyMap<string, Card>;
  readonly relatedIds: readonly string[];
  /** Articles that it links to and that are not published yet. */
  readonly withheldIds: readonly string[];
  readonly series?: PlannedSeries | undefined;
  readonly translations?: readonly PlannedVersion[] | undefined;
}

export type FindRelated = (id: string) => readonly string[];

export interface PlannedListPage {
  readonly kind: 'list';
  readonly address: string;
  readonly data: ListPage;
}

export type PlannedPage = PlannedArticlePage | PlannedListPage;

type DatedSummary = Pick<ArticleSummary, 'id' | 'published'>;

const publishedMs = ({ published }: DatedSummary): number => {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? -Infinity : time;
};

/** Newest first; undated articles last; equal dates by path, so that the order is stable. */
export function newestFirst<T extends DatedSummary>(articles: readonly T[]): T[] {
  const timed = articles.map((article) => ({ article, time: publishedMs(article) }));
  timed.sort((a, b) => {
    if (a.time !== b.time) return b.time > a.time ? 1 : -1;
    return a.article.id === b.article.id ? 0 : a.article.id < b.article.id ? -1 : 1;
  });
  return timed.map(({ article }) => article);
}

export interface SitePlan {
  readonly ids: readonly string[];
  readonly article: (id: string) => PlannedArticlePage | undefined;
  readonly lists: () => Generator<PlannedListPage>;
}

export function planSite(
  site: Site,
  summaries: readonly ArticleSummary[],
  near: FindRelated = () => [],
  withheld: ReadonlySet<string> = new Set(),
  authors: readonly AuthorProfile[] = [],
): SitePlan {
  const sorted = newestFirst(summaries);
  const all = new Map(sorted.map((summary) => [summary.id, summary]));
  const card = (id: string): Card => all.get(id)?.card ?? { url: articleAddress(id), headline: id };
  let places: ReturnType<typeof seriesPlaces> | undefined;
  let versions: ReturnType<typeof translationVersions> | undefined;
  return {
    ids: sorted.map(({ id }) => id),
    article(id) {
      const summary = all.get(id);
      if (!summary) return undefined;
      const related = near(id);
      const series = (places ??= seriesPlaces(sorted, site.timeZone)).get(id);
      const parts = [series?.previous, series?.next].flatMap((part) => (part ? [part.id] : []));
      const needed = [...new Set([id, ...summary.linkedIds, ...related, ...parts])].filter((one) =>
        all.has(one),
      );
      return {
        kind: 'article',
        address: articleAddress(id),
        id,
        cardIds: needed,
        relatedIds: related,
        series,
        translations: (versions ??= translationVersions(sorted, site)).get(id),
        withheldIds:
          withheld.size === 0
            ? []
            : [...summary.linkedIds, ...summary.addressedIds].filter((one) => withheld.has(one)),
        get cards() {
          return new Map(needed.map((one) => [one, card(one)]));
        },
      };
    },
    *lists() {
      const news = sorted.filter(({ id }) => !isPageId(id));
      for (const [edition, entries] of splitByEdition(site, news, ({ article }) => article.language)) {
        for (const { data } of listPages(edition, entries, card, profilesIn(edition, entries, authors)))
          yield plannedList(edition, data);
        if (site.search !== false) yield plannedList(edition, SEARCH_PAGE);
        if (!site.isPortable) yield plannedList(edition, SAVED_PAGE);
      }
    },
  };
}

/** Addresses on a list are those of its edition, except the articles'. */
function plannedList(edition: Site, data: ListPage): PlannedListPage {
  const at = (address: string): string => editionAddress(edition, address);
  const { address, newer, older, blocks } = data;
  return {
    kind: 'list',
    address: at(address),
    data: {
      ...data,
      address: at(address),
      ...(newer !== undefined && { newer: at(newer) }),
      ...(older !== undefined && { older: at(older) }),
      ...(blocks && {
        blocks: blocks.map((block) => ({
          ...block,
          ...(block.address !== undefined && { address: at(block.address) }),
        })),
      }),
    },
  };
}

/** An author without articles has a page in the language of the site only. */
function profilesIn(
  { edition }: Site,
  entries: readonly ArticleSummary[],
  profiles: readonly AuthorProfile[],
): readonly AuthorProfile[] {
  if (!edition?.prefix) return profiles;
  const names = new Set(
    entries.flatMap(({ article }) => article.authors ?? []).map(({ name }) => slug(name)),
  );
  return profiles.filter(({ name }) => names.has(slug(name)));
}
