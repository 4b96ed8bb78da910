/** Takes highlights away so that it can be taken back. */
import { say } from '../undo/notices.ts';
import type { Highlight } from './annotation.ts';
import { dropHighlight, keepHighlight } from './store.ts';

/** Removes a highlight, says so, and offers to undo it. */
export async function removeHighlight(base: string, highlight: Highlight, said: string): Promise<void> {
  await dropHighlight(base, highlight);
  say(said, () => keepHighlight(base, highlight));
}
