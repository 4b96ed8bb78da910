import { useEffect } from 'react';
import type { Article } from '../../../article/schema.ts';
import { useSite } from '../../site-context.tsx';
import type { Highlight } from '../../storage/stores/annotation.ts';
import { type LocatedHighlight, locateHighlights } from './locate-highlights.ts';
import { storeHighlightStatus } from './highlight-status.ts';
import { articlePathOf } from '../../storage/stores/highlight-store.ts';
import { createPainter, type Painter } from './create-painter.ts';
import { goToRange } from '../../dom/viewport-text.ts';
import { createOneTimeFlag } from '../../storage/one-time-flag.ts';

const TARGET_LINE_SHARE = 0.35;

export function scrollToHighlight({ ranges: [range] }: LocatedHighlight): void {
  if (range) goToRange(range, TARGET_LINE_SHARE);
}

export const showOnArrival = createOneTimeFlag('bs:see');

const isSamePainting = (one: Highlight, other: Highlight): boolean =>
  one.colour === other.colour && one.quotes.length === other.quotes.length;

interface Painting {
  readonly article: Article;
  readonly painter: Painter;
  readonly found: Map<string, LocatedHighlight>;
}

/** That of the article on the page. */
let painting: Painting | undefined;

export const findPainted = (id: string): LocatedHighlight | undefined => painting?.found.get(id);

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

/** Paints highlights, only the new ones if some are painted already. */
export function usePaintedHighlights(
  article: Article | undefined,
  highlights: readonly Highlight[] | undefined,
): void {
  const { base } = useSite();
  useEffect(() => {
    if (!article) return undefined;
    const own = { article, painter: createPainter(), found: new Map<string, LocatedHighlight>() };
    painting = own;
    return () => {
      own.painter.clear();
      if (painting === own) painting = undefined;
    };
  }, [article]);
  useEffect(() => {
    const now = painting;
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
}

const isAt = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

const quotedLength = ({ highlight }: LocatedHighlight): number =>
  highlight.quotes.reduce((sum, { exact }) => sum + exact.length, 0);

/** The highlight at a point of the window; of several, the shortest. */
export const highlightAt = (x: number, y: number): Highlight | undefined =>
  [...(painting?.found.values() ?? [])]
    .filter(({ ranges }) =>
      ranges.some((range) => [...range.getClientRects()].some((box) => isAt(box, x, y))),
    )
    .toSorted((a, b) => quotedLength(a) - quotedLength(b))[0]?.highlight;
