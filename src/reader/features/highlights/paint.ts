/** Draws highlights on the page without touching its elements, which are React's. */
import { COLOURS, type Colour } from './colours.ts';
import { watchNear } from './near.ts';
import { overlay } from './overlay.ts';
import type { Painter } from './painter.ts';

/** Name of a colour's highlight in style sheets. */
const nameOf = (colour: Colour): string => `bs-${colour}`;

function registered(colour: Colour): Highlight {
  const known = CSS.highlights.get(nameOf(colour));
  if (known) return known;
  const fresh = new Highlight();
  CSS.highlights.set(nameOf(colour), fresh);
  return fresh;
}

/**
 * Only what is near is given to the browser: at every change of any style it looks at all ranges that it has, and draws them
 * anew.
 */
function native(): Painter {
  const colours = new Map<Range, Colour>();
  const of = (range: Range): Highlight | undefined => {
    const colour = colours.get(range);
    return colour && registered(colour);
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
      COLOURS.forEach((colour) => CSS.highlights.delete(nameOf(colour)));
    },
  };
}

/** The browser's own highlights, or boxes behind the words where it has none. */
export const painter = (): Painter => ('highlights' in CSS ? native() : overlay());
