/** Keeps the highlights of an article drawn on the page, and knows which one stands at a point of it. */
import { useEffect, useRef } from 'react';
import type { Article } from '../../../article/schema.ts';
import { useSetting } from '../../setting.tsx';
import type { Highlight } from './annotation.ts';
import { findAll, type Found } from './find.ts';
import { keepFits } from './fits.ts';
import { goTo, wishToSee } from './go-to.ts';
import { addressOf } from './marking.ts';
import { painter } from './paint.ts';
import type { Painter } from './painter.ts';

const sameWords = (one: Highlight, other: Highlight): boolean =>
  one.colour === other.colour && one.quotes.length === other.quotes.length;

interface Drawn {
  readonly article: Article;
  readonly painter: Painter;
  readonly found: Map<string, Found>;
}

let shown: Drawn | undefined;

/** Where a highlight of the article on the page stands; nothing while that is not known, or when it is of another article. */
export const placeOf = (id: string): Found | undefined => shown?.found.get(id);

function sweep({ found, painter }: Drawn, highlights: readonly Highlight[]): Highlight[] {
  const wanted = new Map(highlights.map((one) => [one.id, one]));
  for (const [id, one] of found) {
    const next = wanted.get(id);
    if (next && sameWords(one.highlight, next)) found.set(id, { ...one, highlight: next });
    else {
      painter.remove(one);
      found.delete(id);
    }
  }
  return highlights.filter(({ id }) => !found.has(id));
}

/** Draws the highlights, those that are new alone where some are drawn already; gives a look at what is drawn. */
export function usePainted(
  article: Article | undefined,
  highlights: readonly Highlight[] | undefined,
): () => readonly Found[] {
  const { base } = useSetting();
  const drawn = useRef<Drawn>(undefined);
  useEffect(() => {
    if (!article) return undefined;
    const own = { article, painter: painter(), found: new Map<string, Found>() };
    drawn.current = own;
    shown = own;
    return () => {
      own.painter.clear();
      drawn.current = undefined;
      if (shown === own) shown = undefined;
    };
  }, [article]);
  useEffect(() => {
    const now = drawn.current;
    if (!now || now.article !== article || !highlights) return undefined;
    const given = new AbortController();
    const address = addressOf(article);
    void findAll(now.article, sweep(now, highlights), given.signal, (found) => {
      now.found.set(found.highlight.id, found);
      now.painter.add(found);
      if (wishToSee.isFor(found.highlight.id)) goTo(found);
    }).then(() => {
      if (!given.signal.aborted && address !== undefined) void keepFits(base, address, now.found.values());
    });
    return () => given.abort();
  }, [base, article, highlights]);
  return () => [...(drawn.current?.found.values() ?? [])];
}

/** The smallest drawn highlight at a point of the window. */
export function highlightAt(found: readonly Found[], x: number, y: number): Highlight | undefined {
  const holds = (range: Range): boolean =>
    [...range.getClientRects()].some(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
  return found.filter(({ ranges }) => ranges.some(holds)).toSorted((a, b) => lengthOf(a) - lengthOf(b))[0]
    ?.highlight;
}

const lengthOf = ({ highlight }: Found): number =>
  highlight.quotes.reduce((sum, { exact }) => sum + exact.length, 0);
