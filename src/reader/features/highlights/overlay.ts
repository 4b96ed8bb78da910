/** Boxes over the words, for browsers without highlights of their own. They take no clicks and change no line. */
import type { Found } from './find.ts';
import type { Painter } from './painter.ts';

/** Draws the boxes of what is found anew whenever the lines may have moved. */
export function overlay(): Painter {
  const shown = new Set<Found>();
  const sheet = document.createElement('div');
  sheet.className = 'highlight-boxes';
  sheet.ariaHidden = 'true';
  let frame = 0;
  const draw = (): void => {
    const origin = sheet.getBoundingClientRect();
    const boxes = [...shown].flatMap(({ highlight, ranges }) =>
      ranges.flatMap((range) =>
        [...range.getClientRects()].map((rect) => boxAt(rect, origin, highlight.colour)),
      ),
    );
    sheet.replaceChildren(...boxes);
  };
  const redraw = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  };
  const lines = new ResizeObserver(redraw);
  const start = (): void => {
    if (sheet.isConnected) return;
    document.body.append(sheet);
    lines.observe(document.querySelector('.story') ?? document.body);
  };
  return {
    add: (found) => (start(), shown.add(found), redraw()),
    remove: (found) => (shown.delete(found), redraw()),
    clear: () => {
      shown.clear();
      lines.disconnect();
      sheet.remove();
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
