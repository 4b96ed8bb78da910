/** What is said for a moment at the foot of the page, and how to take back what was done. Any feature may call this. */

export interface Notice {
  readonly id: number;
  readonly text: string;
  /** Takes back what the notice tells of. */
  readonly undo?: (() => unknown) | undefined;
}

let notice: Notice | undefined;
let count = 0;
const listeners = new Set<() => void>();

function set(next: Notice | undefined): void {
  notice = next;
  for (const listener of listeners) listener();
}

/** The one notice that stands now, for `useSyncExternalStore`. */
export const currentNotice = (): Notice | undefined => notice;

export function watchNotice(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Says something in the reader's language, in place of what was said before; with `undo`, long enough to choose that. */
export function say(text: string, undo?: () => unknown): void {
  set({ id: ++count, text, undo });
  // Also where no feature has opened the room yet, which shows what is said as soon as it is there.
  if (listeners.size === 0) document.dispatchEvent(new Event('broadsheet:say'));
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
