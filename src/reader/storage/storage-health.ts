import { createEmitter } from './emitter.ts';

/** Everything is stored; the quota is exceeded; nothing is stored (private mode, blocked or broken storage). */
export type StorageHealth = 'kept' | 'full' | 'notKept';

export type StorageArea = 'rows' | 'settings';

const healthOf: Record<StorageArea, StorageHealth> = { rows: 'kept', settings: 'kept' };
const changes = createEmitter();

export function storageHealth(of?: StorageArea): StorageHealth {
  if (of) return healthOf[of];
  return healthOf.rows === 'kept' ? healthOf.settings : healthOf.rows;
}

export const watchHealth = changes.subscribe;

export function recordHealth(of: StorageArea, error?: unknown): void {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  const next = error === undefined ? 'kept' : isFull ? 'full' : 'notKept';
  if (next === healthOf[of]) return;
  healthOf[of] = next;
  changes.emit();
}
