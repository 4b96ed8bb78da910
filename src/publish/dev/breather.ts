import { setImmediate } from 'node:timers/promises';

/** Milliseconds for which long work may keep a request waiting. */
const LONGEST = 25;

/** To be awaited again and again amid long work: lets whatever else waits have its turn, when it is due. */
export function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < LONGEST) return;
    await setImmediate();
    last = performance.now();
  };
}
