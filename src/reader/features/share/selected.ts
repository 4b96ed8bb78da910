/** What the reader has selected in the article, and what stands around it. */
import { passageIdAt } from '../passages/page-passages.ts';

export interface Selected {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Id of the block that the words begin in. */
  readonly block: string | undefined;
}

/** The words selected in the story; nothing when none are. */
export function selectedWords(): Selected | undefined {
  const selection = getSelection();
  const story = document.querySelector('.story-body');
  if (!story || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!story.contains(range.commonAncestorContainer)) return undefined;
  const text = selection.toString().trim();
  const before = document.createRange();
  before.setStart(story, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(story, story.childNodes.length);
  const block = passageIdAt(range.startContainer) || undefined;
  return text === '' ? undefined : { text, before: before.toString(), after: after.toString(), block };
}
