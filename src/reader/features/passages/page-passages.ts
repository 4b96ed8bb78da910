/** The passages of an article as they stand on the page: the words of `article/passages.ts`, each with where it is drawn. */
import { HEADLINE, STANDFIRST } from '../../../article/passages.ts';

/** A stretch of a passage that stands in one node. An element stands for words that the page shows in another form. */
export interface Piece {
  readonly node: Text | HTMLTimeElement;
  /** Offset of the stretch in the passage, and in the text of its node. */
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

export interface PagePassage {
  readonly id: string;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** What stands in a block without being its words: the interface's own, credits, numbers of notes, what words are repeated in. */
const FURNITURE =
  '[data-interface], button, rt, rp, .visually-hidden, .note-mark, .credit, .back, .math-label, .embed-card, .transcript > summary, .code > figcaption';
const SILENT = '[data-block="pullquote"], [data-block="relatedLink"], [data-block="math"]';
const INLINE = new Set(
  'A ABBR B BDI CITE CODE DEL EM I INS MARK RUBY S SMALL SPAN STRONG SUB SUP TIME U'.split(' '),
);

interface Line {
  readonly of: Element;
  readonly words: { readonly node: Piece['node']; readonly text: string }[];
}

const isShownDate = (element: Element): element is HTMLTimeElement =>
  element.tagName === 'TIME' && element.parentElement?.className === 'timeline-date';

/** The block's own text nodes, gathered by the line that they stand in. */
function linesOf(block: Element): Line[] {
  const lines: Line[] = [];
  const add = (of: Element, node: Piece['node'], text: string): void => {
    const last = lines.at(-1);
    if (last?.of === of) last.words.push({ node, text });
    else lines.push({ of, words: [{ node, text }] });
  };
  const into = (element: Element, line: Element): void => {
    for (const child of element.childNodes) {
      if (child instanceof Text) add(line, child, child.data);
      else if (!(child instanceof Element) || isApart(child)) continue;
      else if (isShownDate(child)) add(line, child, child.dateTime);
      else into(child, INLINE.has(child.tagName.toUpperCase()) ? line : child);
    }
  };
  into(block, block);
  return lines;
}

const isApart = (element: Element): boolean => element.matches(`[data-block], ${FURNITURE}`);

/** Reads the passage of one block's element. */
function readPassage(id: string, block: Element): PagePassage {
  const pieces: Piece[] = [];
  let text = '';
  for (const { words } of linesOf(block)) {
    const whole = words.map((word) => word.text).join('');
    const line = whole.trim();
    if (line === '') continue;
    if (text !== '') text += '\n';
    let start = whole.length - whole.trimStart().length;
    let left = line.length;
    for (const word of words) {
      const from = Math.min(start, word.text.length);
      const length = Math.min(word.text.length - from, left);
      start -= from;
      left -= length;
      if (length > 0) pieces.push({ node: word.node, at: text.length, from, length });
      text += word.text.slice(from, from + length);
    }
  }
  return { id, text, pieces };
}

/** The element that holds the passage of this id, if it is shown. */
export function passageElement(id: string): Element | null {
  if (id === HEADLINE) return document.querySelector('.story-header h1');
  if (id === STANDFIRST) return document.querySelector('.story-header > .standfirst');
  const block = document.getElementById(id);
  return block?.hasAttribute('data-block') && !block.matches(SILENT) ? block : null;
}

/** The passage of this id; nothing when it is not on the page or has no words. */
export function pagePassage(id: string): PagePassage | undefined {
  const element = passageElement(id);
  if (!element) return undefined;
  const passage = readPassage(id, element);
  return passage.text === '' ? undefined : passage;
}

/** Id of the passage that a node stands in; nothing for what is no part of the article's words. */
export function passageIdAt(node: Node): string | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest('.story [data-block], .story-header > h1, .story-header > .standfirst');
  if (!block || block.matches(SILENT) || block.closest(SILENT)) return undefined;
  if (block.tagName === 'H1') return HEADLINE;
  return block.hasAttribute('data-block') ? block.id : STANDFIRST;
}
