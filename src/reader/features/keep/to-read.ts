/** What the reader has put by to read. */
import { savedShelf } from './saved.ts';

/** Addresses of the saved articles that are not in the archive, the last saved first. */
export async function addressesToRead(base: string): Promise<string[]> {
  const all = await savedShelf(base).entries();
  return all
    .filter(([, { archived }]) => !archived)
    .toSorted(([, a], [, b]) => b.savedAt - a.savedAt)
    .map(([, { card }]) => card.url);
}
