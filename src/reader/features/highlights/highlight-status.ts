/** Stored, so that the list can show on any page which highlights no longer match their article. */
import { boolean, object, picklist, record, string, type InferOutput } from 'valibot';
import { useSite } from '../../site-context.tsx';
import { openStore, type Store } from '../../storage/store.ts';
import { useStored } from '../../storage/use-stored.ts';
import { useRequestHandler } from '../feature-hooks.ts';
import type { LocatedHighlight } from './locate-highlights.ts';
import { readHighlights } from '../../storage/stores/highlight-store.ts';

/** Problems with the highlights of an article; stored only if there are any. */
export const ArticleStatus = object({
  withdrawn: boolean(),
  words: record(string(), picklist(['edited', 'gone'])),
});
export type ArticleStatus = InferOutput<typeof ArticleStatus>;

const statusStore = (base: string): Store<ArticleStatus> => openStore(base, 'fits', ArticleStatus);

async function storeStatus(base: string, article: string, fits: ArticleStatus): Promise<void> {
  const hasProblems = fits.withdrawn || Object.keys(fits.words).length > 0;
  const before = await statusStore(base).get(article);
  if (JSON.stringify(before) === JSON.stringify(hasProblems ? fits : undefined)) return;
  await (hasProblems ? statusStore(base).put(article, fits) : statusStore(base).remove(article));
}

export function storeHighlightStatus(
  base: string,
  article: string,
  found: Iterable<LocatedHighlight>,
): Promise<void> {
  const amiss = [...found].filter(({ edited }) => edited);
  const words = amiss.map(({ highlight, ranges }) => [highlight.id, ranges.length > 0 ? 'edited' : 'gone']);
  return storeStatus(base, article, {
    withdrawn: false,
    words: Object.fromEntries(words) as ArticleStatus['words'],
  });
}

async function recordWithdrawn(base: string, article: string): Promise<void> {
  if ((await readHighlights(base, article)).length === 0) return;
  const before = await statusStore(base).get(article);
  await storeStatus(base, article, { withdrawn: true, words: before?.words ?? {} });
}

export function useWithdrawnArticles(): void {
  const { base } = useSite();
  useRequestHandler('missing', (address) => void recordWithdrawn(base, address));
}

export function useHighlightStatus(): ReadonlyMap<string, ArticleStatus> {
  const { base } = useSite();
  return new Map(useStored(base, statusStore(base), () => statusStore(base).entries()));
}
