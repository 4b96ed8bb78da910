import { pageElement } from '../page-elements.ts';
import { passageIdAt } from './page-passages.ts';
import type { SelectedText } from './text-fragment.ts';

export function readSelectionContext(): SelectedText | undefined {
  const selection = getSelection();
  const story = pageElement('body');
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
