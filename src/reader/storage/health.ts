/** Whether the device keeps what the reader does, for a notice. */
import { createEmitter } from './emitter.ts';

/** All is kept; the device has no more room; the device keeps nothing (private mode, blocked, broken). */
export type Health = 'kept' | 'full' | 'notKept';

/** Where things are kept: a browser may refuse the one and take the other. */
export type Kept = 'rows' | 'settings';

const known: Record<Kept, Health> = { rows: 'kept', settings: 'kept' };
const changes = createEmitter();

/** How it stands with one of them, or with both: then what is wrong with either. */
export function storageHealth(of?: Kept): Health {
  if (of) return known[of];
  return known.rows === 'kept' ? known.settings : known.rows;
}

/** Calls the listener when the health has changed, until the returned function is called. */
export const watchHealth = changes.subscribe;

/** Records how a write went: with the error that it ended in, or none. */
export function note(of: Kept, error?: unknown): void {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  const next = error === undefined ? 'kept' : isFull ? 'full' : 'notKept';
  if (next === known[of]) return;
  known[of] = next;
  changes.emit();
}
