/** Where a headline that an article points to is to be found. Pure. */
import type { Related } from '../article/related.ts';
import type { Known } from './importer.ts';
import { wordsAlone } from './same-words.ts';

export interface Pointer {
  readonly target: Related;
  /** For the report. */
  readonly how: string;
  readonly sure: boolean;
}

const indices = new WeakMap<readonly Known[], ReadonlyMap<string, string>>();

function indexOf(edition: readonly Known[]): ReadonlyMap<string, string> {
  const known =
    indices.get(edition) ?? new Map(edition.map(({ id, headline }) => [wordsAlone(headline), id]));
  indices.set(edition, known);
  return known;
}

/** The article of the edition with that headline, else the address that came with it, else a search on the site. */
export function relatedLink(headline: string, url: string | undefined, edition: readonly Known[]): Pointer {
  const article = indexOf(edition).get(wordsAlone(headline));
  if (article !== undefined)
    return { target: { article }, how: `links to the article ${article}`, sure: true };
  if (url !== undefined) return { target: { url, headline }, how: `links to ${url}`, sure: true };
  return {
    target: { url: `/search/?q=${encodeURIComponent(headline)}`, headline },
    how: 'is not a known article; it links to a search',
    sure: false,
  };
}
