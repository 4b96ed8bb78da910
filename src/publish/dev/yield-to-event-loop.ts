import { setImmediate } from 'node:timers/promises';

const MAX_BLOCKING_MS = 25;

/** Await the returned function regularly during long work: it lets the event loop run when it is due. */
export function createYielder(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < MAX_BLOCKING_MS) return;
    await setImmediate();
    last = performance.now();
  };
}
