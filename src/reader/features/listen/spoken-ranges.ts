import { pageElement } from '../../page-elements.ts';
import type { SpokenPassage } from './spoken-passages.ts';

export const spokenElement = (block: string): HTMLElement | null => {
  const element = block === '' ? null : document.getElementById(block);
  return pageElement('story')?.contains(element) ? element : null;
};

const NOT_SPOKEN = '.note-mark, .pullquote, thead, rt, rp';

interface TextNodeOffset {
  readonly node: Text;
  readonly start: number;
}

function spokenText(element: Element): { whole: string; stretches: TextNodeOffset[] } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const stretches: TextNodeOffset[] = [];
  let whole = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(NOT_SPOKEN)) continue;
    stretches.push({ node, start: whole.length });
    whole += node.data;
  }
  return { whole, stretches };
}

/** At a node border, `isEnd` prefers the end of the earlier node to the start of the later one. */
const boundaryAt = (
  stretches: readonly TextNodeOffset[],
  offset: number,
  isEnd: boolean,
): [Text, number] | undefined => {
  const stretch = stretches.findLast(({ start }) => (isEnd ? start < offset : start <= offset));
  return stretch && [stretch.node, offset - stretch.start];
};

/** Undefined for passages not on the page. A sentence that occurs twice gets two ranges. */
export function spokenRanges(element: Element, passages: readonly SpokenPassage[]): (Range | undefined)[] {
  const { whole, stretches } = spokenText(element);
  let from = 0;
  return passages.map(({ words }) => {
    const starts = words.map((piece) => {
      const at = whole.indexOf(piece, from);
      if (at >= 0) from = at + piece.length;
      return at;
    });
    if (starts[0] === undefined || starts.includes(-1)) return undefined;
    const [start, end] = [boundaryAt(stretches, starts[0], false), boundaryAt(stretches, from, true)];
    if (!start || !end) return undefined;
    const range = document.createRange();
    range.setStart(...start);
    range.setEnd(...end);
    return range;
  });
}

export function locatePassage(
  plan: readonly SpokenPassage[],
  at: number,
): { element: HTMLElement; range?: Range | undefined } | undefined {
  const passage = plan[at];
  const element = passage && spokenElement(passage.block);
  if (!passage || !element) return undefined;
  const siblings = plan.filter(({ block }) => block === passage.block);
  return { element, range: spokenRanges(element, siblings)[siblings.indexOf(passage)] };
}
