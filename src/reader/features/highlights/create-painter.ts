/** Paints highlights without touching elements, which React owns. */
import { HIGHLIGHT_COLOURS } from '../../storage/stores/highlight-colours.ts';
import { highlightNear } from '../../dom/highlight-near.ts';
import { pageElement } from '../../page-elements.ts';
import type { LocatedHighlight } from './locate-highlights.ts';

export interface Painter {
  add(found: LocatedHighlight): void;
  remove(found: LocatedHighlight): void;
  clear(): void;
}

function createOverlayPainter(): Painter {
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

function createNativePainter(): Painter {
  const marks = new Map(HIGHLIGHT_COLOURS.map((colour) => [colour, highlightNear(`bs-${colour}`)]));
  return {
    add: ({ highlight, ranges }) => ranges.forEach((range) => marks.get(highlight.colour)?.add(range)),
    remove: ({ highlight, ranges }) => ranges.forEach((range) => marks.get(highlight.colour)?.remove(range)),
    clear: () => marks.forEach((one) => one.stop()),
  };
}

export const createPainter = (): Painter =>
  'highlights' in CSS ? createNativePainter() : createOverlayPainter();
