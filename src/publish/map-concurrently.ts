const MAX_CONCURRENT_FILES = 32;

/** At most `limit` calls run at a time; results keep the order of the items. */
export async function mapConcurrently<A, B>(
  items: Iterable<A>,
  limit: number,
  map: (item: A) => Promise<B>,
): Promise<B[]> {
  const results: B[] = [];
  const rest = numbered(items);
  const worker = async (): Promise<void> => {
    for (const [at, item] of rest) results[at] = await map(item);
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}

/** As {@link mapConcurrently}, with as many calls at a time as may have a file open. */
export const mapFiles = <A, B>(items: Iterable<A>, map: (item: A) => Promise<B>): Promise<B[]> =>
  mapConcurrently(items, MAX_CONCURRENT_FILES, map);

function* numbered<T>(items: Iterable<T>): Generator<readonly [number, T]> {
  let at = 0;
  for (const item of items) yield [at++, item];
}
