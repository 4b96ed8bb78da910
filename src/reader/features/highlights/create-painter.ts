/** Paints highlights without touching elements, which React owns. */
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../storage/stores/highlight-colours.ts';
import { watchNear } from '../../dom/watch-near.ts';
import { createOverlayPainter } from './overlay-painter.ts';
import type { Painter } from './painter.ts';

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
