/** One short-lived notice, optionally with an undo action. */
import { createEmitter } from '../storage/emitter.ts';

export interface Notice {
  readonly id: number;
  readonly text: string;
  /** Undoes what the notice reports. */
  readonly undo?: (() => unknown) | undefined;
}

let current: Notice | undefined;
let lastId = 0;
const changes = createEmitter();

function setNotice(next: Notice | undefined): void {
  current = next;
  changes.emit();
}

export const currentNotice = (): Notice | undefined => current;

export const watchNotice = changes.subscribe;

/** Shows a text in the reader's language, replacing the current notice; with `undo` it stays long enough to be used. */
export const showNotice = (text: string, undo?: () => unknown): void =>
  setNotice({ id: ++lastId, text, undo });

export function dismissNotice(notice = current): void {
  if (current === notice) setNotice(undefined);
}

export function undoNotice(notice: Notice): void {
  dismissNotice(notice);
  notice.undo?.();
}
