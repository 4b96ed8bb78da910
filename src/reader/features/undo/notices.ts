/** What is said for a moment at the foot of the page, and how to take back what was done. Any feature may call this. */
import { currentNotice, setNotice, type Notice } from './current-notice.ts';

let count = 0;

/** Says something in the reader's language, in place of what was said before; with `undo`, long enough to choose that. */
export function say(text: string, undo?: () => unknown): void {
  setNotice({ id: ++count, text, undo });
}

/** Takes a notice away, unless another has taken its place. */
export function dismiss(id: number): void {
  if (currentNotice()?.id === id) setNotice(undefined);
}

/** Takes back what the notice tells of, and it away. */
export function takeBack({ id, undo }: Notice): void {
  dismiss(id);
  undo?.();
}
