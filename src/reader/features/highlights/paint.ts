/** Draws highlights on the page without touching its elements, which are React's. */
import { COLOURS, type Colour } from './colours.ts';
import type { Found } from './find.ts';
import { overlay } from './overlay.ts';

export interface Painter {
  add(found: Found): void;
  remove(found: Found): void;
  /** Takes everything away. */
  clear(): void;
}

/** Name of a colour's highlight in style sheets. */
const nameOf = (colour: Colour): string => `bs-${colour}`;

function registered(colour: Colour): Highlight {
  const known = CSS.highlights.get(nameOf(colour));
  if (known) return known;
  const fresh = new Highlight();
  CSS.highlights.set(nameOf(colour), fresh);
  return fresh;
}

const native = (): Painter => ({
  add: ({ highlight, ranges }) => {
    const colour = registered(highlight.colour);
    for (const range of ranges) colour.add(range);
  },
  remove: ({ highlight, ranges }) => {
    const colour = registered(highlight.colour);
    for (const range of ranges) colour.delete(range);
  },
  clear: () => COLOURS.forEach((colour) => CSS.highlights.delete(nameOf(colour))),
});

/** The browser's own highlights, or boxes behind the words where it has none. */
export const painter = (): Painter => ('highlights' in CSS ? native() : overlay());
