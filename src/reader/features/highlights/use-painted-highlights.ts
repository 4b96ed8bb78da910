import { useEffect, useRef } from 'react';
import type { Article } from '../../../article/schema.ts';
import { useSite } from '../../site-context.tsx';
import type { Highlight } from '../../storage/stores/annotation.ts';
import { locateHighlights, type LocatedHighlight } from './locate-highlights.ts';
import { storeHighlightStatus } from './highlight-status.ts';
import { scrollToHighlight, showOnArrival } from './scroll-to-highlight.ts';
import { articlePathOf } from '../../storage/stores/highlight-store.ts';
import { createPainter, type Painter } from './create-painter.ts';

const isSamePainting = (one: Highlight, other: Highlight): boolean =>
  one.colour === other.colour && one.quotes.length === other.quotes.length;

interface Painting {
  readonly article: Article;
  readonly painter: Painter;
  readonly found: Map<string, LocatedHighlight>;
}

let currentPainting: Painting | undefined;

export const findPainted = (id: string): LocatedHighlight | undefined => currentPainting?.found.get(id);

function removeOutdated({ found, painter }: Painting, highlights: readonly Highlight[]): Highlight[] {
  const wanted = new Map(highlights.map((one) => [one.id, one]));
  for (const [id, one] of found) {
    const next = wanted.get(id);
    if (next && isSamePainting(one.highlight, next)) found.set(id, { ...one, highlight: next });
    else {
      painter.remove(one);
      found.delete(id);
    }
  }
  return highlights.filter(({ id }) => !found.has(id));
}

/** Paints highlights, only the new ones if some are painted already; returns a getter of what is painted. */
export function usePaintedHighlights(
  article: Article | undefined,
  highlights: readonly Highlight[] | undefined,
): () => readonly LocatedHighlight[] {
  const { base } = useSite();
  const drawn = useRef<Painting>(undefined);
  useEffect(() => {
    if (!article) return undefined;
    const own = { article, painter: createPainter(), found: new Map<string, LocatedHighlight>() };
    drawn.current = own;
    currentPainting = own;
    return () => {
      own.painter.clear();
      drawn.current = undefined;
      if (currentPainting === own) currentPainting = undefined;
    };
  }, [article]);
  useEffect(() => {
    const now = drawn.current;
    if (!now || now.article !== article || !highlights) return undefined;
    const controller = new AbortController();
    const address = articlePathOf(article);
    void locateHighlights(now.article, removeOutdated(now, highlights), controller.signal, (found) => {
      now.found.set(found.highlight.id, found);
      now.painter.add(found);
      if (showOnArrival.consume(found.highlight.id)) scrollToHighlight(found);
    }).then(() => {
      if (!controller.signal.aborted && address !== undefined)
        void storeHighlightStatus(base, address, now.found.values());
    });
    return () => controller.abort();
  }, [base, article, highlights]);
  return () => [...(drawn.current?.found.values() ?? [])];
}

export function highlightAt(found: readonly LocatedHighlight[], x: number, y: number): Highlight | undefined {
  const holds = (range: Range): boolean =>
    [...range.getClientRects()].some(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
  return found
    .filter(({ ranges }) => ranges.some(holds))
    .toSorted((a, b) => quotedLength(a) - quotedLength(b))[0]?.highlight;
}

const quotedLength = ({ highlight }: LocatedHighlight): number =>
  highlight.quotes.reduce((sum, { exact }) => sum + exact.length, 0);
