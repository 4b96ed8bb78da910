/** Whether the device keeps what the reader does, for a notice. */

/** All is kept; the device has no more room; the device keeps nothing (private mode, blocked, broken). */
export type Health = 'kept' | 'full' | 'notKept';

let health: Health = 'kept';
const listeners = new Set<() => void>();

export const storageHealth = (): Health => health;

/** Calls back when the health has changed, until the function that it gives is called. */
export function watchHealth(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Records how a write went: with the error that it ended in, or none. */
export function note(error?: unknown): void {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  const next = error === undefined ? 'kept' : isFull ? 'full' : 'notKept';
  if (next === health) return;
  health = next;
  for (const listener of listeners) listener();
}
