import type { Related } from '../article/related.ts';
import type { ExistingArticle } from './importer.ts';
import { normalizeHeadline } from './normalize-headline.ts';

export interface ResolvedRelated {
  readonly target: Related;
  readonly how: string;
  readonly sure: boolean;
}

const headlineIndexes = new WeakMap<readonly ExistingArticle[], ReadonlyMap<string, string>>();

function headlineIndex(edition: readonly ExistingArticle[]): ReadonlyMap<string, string> {
  const known =
    headlineIndexes.get(edition) ??
    new Map(edition.map(({ id, headline }) => [normalizeHeadline(headline), id]));
  headlineIndexes.set(edition, known);
  return known;
}

/** To an article of the site with that headline, otherwise to the given URL, otherwise to a search on the site. */
export function resolveRelated(
  headline: string,
  url: string | undefined,
  edition: readonly ExistingArticle[],
): ResolvedRelated {
  const article = headlineIndex(edition).get(normalizeHeadline(headline));
  if (article !== undefined)
    return { target: { article }, how: `links to the article ${article}`, sure: true };
  if (url !== undefined) return { target: { url, headline }, how: `links to ${url}`, sure: true };
  return {
    target: { url: `/search/?q=${encodeURIComponent(headline)}`, headline },
    how: 'is not a known article; it links to a search',
    sure: false,
  };
}
