/** One short-lived notice, optionally with an undo action. */
import { currentNotice, setNotice, type Notice } from './current-notice.ts';

let lastId = 0;

/** Shows a text in the reader's language, replacing the current notice; with `undo` it stays long enough to be used. */
export function showNotice(text: string, undo?: () => unknown): void {
  setNotice({ id: ++lastId, text, undo });
}

export function dismissNotice(id: number): void {
  if (currentNotice()?.id === id) setNotice(undefined);
}

export function undoNotice({ id, undo }: Notice): void {
  dismissNotice(id);
  undo?.();
}
