/** Parts of the app that are loaded once, and again when the reader asks for what did not arrive. */
import { loadChunk } from './page-source.ts';

/** What loads a part that did not arrive, by the error that this ended in. */
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

/** Loads all parts again that did not arrive. Rejects where the one does not arrive that an error told of. */
export async function loadAgain(error: unknown): Promise<void> {
  // All are started before one is waited for. A part may be loading again since the error was shown; it is waited for then.
  const parts = new Map([...failed].map(([cause, load]) => [cause, load()]));
  for (const [cause, part] of parts) part.then(() => failed.delete(cause)).catch(() => undefined);
  await parts.get(error);
}
