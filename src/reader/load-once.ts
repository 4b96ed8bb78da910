/** Parts of the app that are loaded once, and again when the reader asks for what did not arrive. */
import { loadChunk } from './page-source.ts';

/** What loads a part again that did not arrive, by the error that this ended in. */
const failed = new Map<unknown, () => Promise<unknown>>();

/** Loads a part once: the same promise each time, also a rejected one, until {@link loadAgain} is called. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let part: Promise<T> | undefined;
  const get = (): Promise<T> => {
    if (part) return part;
    part = loadChunk(load);
    part.catch((error: unknown) =>
      failed.set(error, () => {
        part = undefined;
        return get();
      }),
    );
    return part;
  };
  return get;
}

/** Loads all parts again that did not arrive. Rejects where the one does not arrive that an error told of. */
export async function loadAgain(error: unknown): Promise<void> {
  const loads = [...failed];
  failed.clear();
  const parts = new Map(loads.map(([cause, load]) => [cause, load()]));
  await parts.get(error);
}
