/** Wishes that take the place of many others at once, which the reader may want back. */
import { say } from '../undo/notices.ts';
import { choose, preferences } from './kept.ts';
import { broughtBack, type Preferences } from './preferences.ts';

/** Chooses these wishes, says so, and offers to bring back those that went. */
export function replace(next: Preferences, said: string): void {
  const before = preferences();
  choose(next);
  say(said, () => choose(broughtBack(before, next, preferences())));
}
