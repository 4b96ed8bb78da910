/** Where passages stand in the page. */
import { HEADLINE, LEAD, STANDFIRST, type Passage } from './passages.ts';

const HEAD: Readonly<Record<string, string>> = {
  [HEADLINE]: '.story h1',
  [STANDFIRST]: '.story-header > .standfirst',
  [LEAD]: '.story-header > .lead',
};

/** The element of a passage's block, if the page shows it. */
export const elementOf = (block: string): HTMLElement | null => {
  const head = HEAD[block];
  if (head !== undefined) return document.querySelector(head);
  const element = block === '' ? null : document.getElementById(block);
  return element?.closest('.story') ? element : null;
};

/** What stands in a block's element and is not among its words. */
const NOT_SAID = '.note-mark, .pullquote, thead, rt, rp';

interface Stretch {
  readonly node: Text;
  /** Where it begins in the block's whole text. */
  readonly start: number;
}

function textOf(element: Element): { whole: string; stretches: Stretch[] } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const stretches: Stretch[] = [];
  let whole = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(NOT_SAID)) continue;
    stretches.push({ node, start: whole.length });
    whole += node.data;
  }
  return { whole, stretches };
}

/** The end of a stretch rather than the beginning of the next, for where a range ends. */
const place = (stretches: readonly Stretch[], offset: number, isEnd: boolean): [Text, number] | undefined => {
  const stretch = stretches.findLast(({ start }) => (isEnd ? start < offset : start <= offset));
  return stretch && [stretch.node, offset - stretch.start];
};

/**
 * Where the words of a block's passages stand, in order; nothing for one that is not text, or whose words are not there.
 * The same sentence twice in a block is two ranges: each is sought after the one before it.
 */
export function rangesOf(element: Element, passages: readonly Passage[]): (Range | undefined)[] {
  const { whole, stretches } = textOf(element);
  let from = 0;
  return passages.map(({ words }) => {
    const starts = words.map((piece) => {
      const at = whole.indexOf(piece, from);
      if (at >= 0) from = at + piece.length;
      return at;
    });
    if (starts[0] === undefined || starts.includes(-1)) return undefined;
    const [start, end] = [place(stretches, starts[0], false), place(stretches, from, true)];
    if (!start || !end) return undefined;
    const range = document.createRange();
    range.setStart(...start);
    range.setEnd(...end);
    return range;
  });
}

/** Where one passage of a plan stands: its block's element and, where they are found there, its words. */
export function placeOf(
  plan: readonly Passage[],
  at: number,
): { element: HTMLElement; range?: Range | undefined } | undefined {
  const passage = plan[at];
  const element = passage && elementOf(passage.block);
  if (!passage || !element) return undefined;
  const siblings = plan.filter(({ block }) => block === passage.block);
  return { element, range: rangesOf(element, siblings)[siblings.indexOf(passage)] };
}
