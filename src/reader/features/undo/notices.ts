/** What is said for a moment at the foot of the page, and how to take back what was done. Any feature may call this. */
import { createEmitter } from '../../storage/emitter.ts';

export interface Notice {
  readonly id: number;
  readonly text: string;
  /** Takes back what the notice tells of. */
  readonly undo?: (() => unknown) | undefined;
}

let notice: Notice | undefined;
let count = 0;
const changes = createEmitter();

function set(next: Notice | undefined): void {
  notice = next;
  changes.emit();
}

/** The one notice that stands now, for `useSyncExternalStore`. */
export const currentNotice = (): Notice | undefined => notice;

/** Calls the listener when another notice stands, or none, until the returned function is called. */
export const watchNotice = changes.subscribe;

/** Says something in the reader's language, in place of what was said before; with `undo`, long enough to choose that. */
export function say(text: string, undo?: () => unknown): void {
  set({ id: ++count, text, undo });
}

/** Takes a notice away, unless another has taken its place. */
export function dismiss(id: number): void {
  if (notice?.id === id) set(undefined);
}

/** Takes back what the notice tells of, and it away. */
export function takeBack({ id, undo }: Notice): void {
  dismiss(id);
  undo?.();
}
