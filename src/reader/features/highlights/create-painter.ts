/** Paints highlights without touching elements, which React owns. */
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../storage/stores/highlight-colours.ts';
import { watchNear } from '../../dom/watch-near.ts';
import { pageElement } from '../../page-elements.ts';
import type { LocatedHighlight } from './locate-highlights.ts';

export interface Painter {
  add(found: LocatedHighlight): void;
  remove(found: LocatedHighlight): void;
  clear(): void;
}

export function createOverlayPainter(): Painter {
  const shown = new Set<LocatedHighlight>();
  const container = document.createElement('div');
  container.className = 'highlight-boxes';
  container.ariaHidden = 'true';
  let frame = 0;
  const draw = (): void => {
    const origin = container.getBoundingClientRect();
    const boxes = [...shown].flatMap(({ highlight, ranges }) =>
      ranges.flatMap((range) =>
        [...range.getClientRects()].map((rect) => boxAt(rect, origin, highlight.colour)),
      ),
    );
    container.replaceChildren(...boxes);
  };
  const redraw = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  };
  const lines = new ResizeObserver(redraw);
  const start = (): void => {
    if (container.isConnected) return;
    document.body.append(container);
    lines.observe(pageElement('story') ?? document.body);
  };
  return {
    add: (found) => (start(), shown.add(found), redraw()),
    remove: (found) => (shown.delete(found), redraw()),
    clear: () => {
      shown.clear();
      lines.disconnect();
      container.remove();
    },
  };
}

function boxAt(rect: DOMRect, origin: DOMRect, colour: string): HTMLElement {
  const box = document.createElement('i');
  box.dataset['colour'] = colour;
  box.style.transform = `translate(${rect.x - origin.x}px, ${rect.y - origin.y}px)`;
  box.style.inlineSize = `${rect.width}px`;
  box.style.blockSize = `${rect.height}px`;
  return box;
}

const highlightNameOf = (colour: HighlightColour): string => `bs-${colour}`;

function registeredHighlight(colour: HighlightColour): Highlight {
  const known = CSS.highlights.get(highlightNameOf(colour));
  if (known) return known;
  const fresh = new Highlight();
  CSS.highlights.set(highlightNameOf(colour), fresh);
  return fresh;
}

/** Browsers check every highlighted range on each style change, so only ranges near the viewport are highlighted. */
function createNativePainter(): Painter {
  const colours = new Map<Range, HighlightColour>();
  const of = (range: Range): Highlight | undefined => {
    const colour = colours.get(range);
    return colour && registeredHighlight(colour);
  };
  const near = watchNear(
    (range) => of(range)?.add(range),
    (range) => of(range)?.delete(range),
  );
  return {
    add: ({ highlight, ranges }) => {
      for (const range of ranges) {
        colours.set(range, highlight.colour);
        near.add(range);
      }
    },
    remove: ({ ranges }) => {
      for (const range of ranges) {
        near.remove(range);
        colours.delete(range);
      }
    },
    clear: () => {
      near.stop();
      HIGHLIGHT_COLOURS.forEach((colour) => CSS.highlights.delete(highlightNameOf(colour)));
    },
  };
}

export const createPainter = (): Painter =>
  'highlights' in CSS ? createNativePainter() : createOverlayPainter();
