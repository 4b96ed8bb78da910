import { savedStore } from './saved-store.ts';

export async function readingListUrls(base: string): Promise<string[]> {
  const all = await savedStore(base).entries();
  return all
    .filter(([, { archived }]) => !archived)
    .toSorted(([, a], [, b]) => b.savedAt - a.savedAt)
    .map(([, { card }]) => card.url);
}
