/** Parts of the app that are loaded once, and again after a failure when the reader asks for it. */
import { loadChunk } from './page-source.ts';

/** Functions that load a failed part again, by the error that it failed with. */
const failed = new Map<unknown, () => Promise<unknown>>();

/** Loads a part once: the same promise each time, also a rejected one, until {@link loadAgain} is called. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let part: Promise<T> | undefined;
  let isRejected = false;
  const get = (): Promise<T> => {
    if (part) return part;
    isRejected = false;
    part = loadChunk(load);
    part.catch((error: unknown) => {
      isRejected = true;
      failed.set(error, loadRejected);
    });
    return part;
  };
  const loadRejected = (): Promise<T> => {
    if (isRejected) part = undefined;
    return get();
  };
  return get;
}

/** Loads all failed parts again. Rejects if the part that failed with `error` fails again. */
export async function loadAgain(error: unknown): Promise<void> {
  // All are started before one is awaited. A part that is loading again already is only awaited.
  const parts = new Map([...failed].map(([cause, load]) => [cause, load()]));
  for (const [cause, part] of parts) part.then(() => failed.delete(cause)).catch(() => undefined);
  await parts.get(error);
}
