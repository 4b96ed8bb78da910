/** Which highlights no longer fit, as it was found out when their articles were last opened: so the list can say it anywhere. */
import { useEffect, useState } from 'react';
import { boolean, object, picklist, record, string, type InferOutput } from 'valibot';
import { useSetting } from '../../setting.tsx';
import { openShelf, type Shelf } from '../../storage/shelf.ts';
import { usePassed } from '../feature-hooks.ts';
import type { Found } from './find.ts';
import { readHighlights } from './store.ts';

/** What is amiss with the highlights of an article; where nothing is, it is not kept. */
export const Fits = object({
  /** Whether the site no longer has the article. */
  withdrawn: boolean(),
  /** By the highlight's id: whether its words are not quite those that were marked, or not there at all. */
  words: record(string(), picklist(['edited', 'gone'])),
});
export type Fits = InferOutput<typeof Fits>;

const shelfOf = (base: string): Shelf<Fits> => openShelf(base, 'fits', Fits);

async function keep(base: string, article: string, fits: Fits): Promise<void> {
  const isAmiss = fits.withdrawn || Object.keys(fits.words).length > 0;
  const before = await shelfOf(base).get(article);
  if (JSON.stringify(before) === JSON.stringify(isAmiss ? fits : undefined)) return;
  await (isAmiss ? shelfOf(base).put(article, fits) : shelfOf(base).remove(article));
}

/** Keeps how an article's highlights fit, all of which have been looked for. */
export function keepFits(base: string, article: string, found: Iterable<Found>): Promise<void> {
  const amiss = [...found].filter(({ edited }) => edited);
  const words = amiss.map(({ highlight, ranges }) => [highlight.id, ranges.length > 0 ? 'edited' : 'gone']);
  return keep(base, article, { withdrawn: false, words: Object.fromEntries(words) as Fits['words'] });
}

/** Address of the article that the page says is not there. */
function missing(base: string): string | undefined {
  const path = location.pathname.slice(base.length - 1).replace(/\/*$/, '/');
  return path.startsWith('/articles/') && document.querySelector('.trouble:not([role])') ? path : undefined;
}

async function noteWithdrawn(base: string): Promise<void> {
  const article = missing(base);
  if (article === undefined || (await readHighlights(base, article)).length === 0) return;
  const before = await shelfOf(base).get(article);
  await keep(base, article, { withdrawn: true, words: before?.words ?? {} });
}

/** Keeps in mind that an article is gone which the reader has marked words in. */
export function useWithdrawn(): void {
  const { base } = useSetting();
  usePassed(() => void noteWithdrawn(base));
  useEffect(() => void noteWithdrawn(base), [base]);
}

/** What is amiss, by article; empty until it is read. */
export function useFits(): ReadonlyMap<string, Fits> {
  const { base } = useSetting();
  const [fits, set] = useState<ReadonlyMap<string, Fits>>(new Map());
  useEffect(() => {
    let isOver = false;
    const read = (): void =>
      void shelfOf(base)
        .entries()
        .then((entries) => isOver || set(new Map(entries)));
    read();
    const stop = shelfOf(base).watch(read);
    return () => {
      isOver = true;
      stop();
    };
  }, [base]);
  return fits;
}
