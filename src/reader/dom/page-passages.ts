/** Reads the passages of `article/passages.ts` from the rendered page, with the DOM nodes that show them. */
import { HEADLINE, STANDFIRST } from '../../article/passage-ids.ts';
import { pageElement } from '../page-elements.ts';

/** The part of a passage in one text node; an element where the page shows the text in another form. */
export interface PassageNode {
  readonly node: Text | HTMLTimeElement;
  /** Offset of this part in the passage, and in its node's text. */
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

export interface PagePassage {
  readonly id: string;
  readonly text: string;
  readonly pieces: readonly PassageNode[];
}

/** What a block contains besides its own text: interface elements, credits, footnote marks, repeated text. */
const INTERFACE_SELECTOR =
  '[data-interface], button, rt, rp, .visually-hidden, .note-mark, .credit, .back, .math-label, .embed-card, .transcript > summary, .code > figcaption';
const SKIPPED_BLOCKS = '[data-block="pullquote"], [data-block="relatedLink"], [data-block="math"]';
export const PASSAGE = `[data-block], #${HEADLINE}, #${STANDFIRST}`;
const INLINE_TAGS = new Set(
  'A ABBR B BDI CITE CODE DEL EM I INS MARK RUBY S SMALL SPAN STRONG SUB SUP TIME U'.split(' '),
);

interface TextLine {
  readonly of: Element;
  readonly words: { readonly node: PassageNode['node']; readonly text: string }[];
}

const isTimelineDate = (element: Element): element is HTMLTimeElement =>
  element.tagName === 'TIME' && element.parentElement?.className === 'timeline-date';

function textLinesOf(block: Element): TextLine[] {
  const lines: TextLine[] = [];
  const add = (of: Element, node: PassageNode['node'], text: string): void => {
    const last = lines.at(-1);
    if (last?.of === of) last.words.push({ node, text });
    else lines.push({ of, words: [{ node, text }] });
  };
  const into = (element: Element, line: Element): void => {
    for (const child of element.childNodes) {
      if (child instanceof Text) add(line, child, child.data);
      else if (!(child instanceof Element) || isExcluded(child)) continue;
      else if (isTimelineDate(child)) add(line, child, child.dateTime);
      else into(child, INLINE_TAGS.has(child.tagName.toUpperCase()) ? line : child);
    }
  };
  into(block, block);
  return lines;
}

const isExcluded = (element: Element): boolean => element.matches(`[data-block], ${INTERFACE_SELECTOR}`);

function readPassage(id: string, block: Element): PagePassage {
  const pieces: PassageNode[] = [];
  let text = '';
  for (const { words } of textLinesOf(block)) {
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

export function passageElement(id: string): Element | null {
  const element = document.getElementById(id);
  return element?.matches(PASSAGE) && !element.matches(SKIPPED_BLOCKS) ? element : null;
}

export function pagePassage(id: string): PagePassage | undefined {
  const element = passageElement(id);
  if (!element) return undefined;
  const passage = readPassage(id, element);
  return passage.text === '' ? undefined : passage;
}

export function passageIdAt(node: Node): string | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const passage = element?.closest(PASSAGE);
  // Notes are shown a second time beside the article.
  return passage && pageElement('story')?.contains(passage) && !passage.closest(SKIPPED_BLOCKS)
    ? passage.id
    : undefined;
}
