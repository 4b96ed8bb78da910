export const MAX_CONCURRENT_FILES = 32;

/** At most `limit` calls run at a time; results keep the order of the items. */
export async function mapConcurrently<A, B>(
  items: readonly A[],
  limit: number,
  map: (item: A) => Promise<B>,
): Promise<B[]> {
  const results: B[] = [];
  const rest = items.entries();
  const worker = async (): Promise<void> => {
    for (const [at, item] of rest) results[at] = await map(item);
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}
