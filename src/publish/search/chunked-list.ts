/** A sorted list stored in small files; updates read only the files that change. */
import { groupBy } from '../../article/group-by.ts';

export interface ListChunk<K> {
  readonly first: K;
  readonly name: string;
}

export interface ChunkFormat<K extends string | number, T> {
  readonly keyOf: (item: T) => K;
  readonly load: (name: string) => T[];
  readonly save: (items: readonly T[]) => string;
  readonly cut: (items: readonly T[]) => T[][];
}

function chunkIndexOf<K extends string | number>(chunks: readonly ListChunk<K>[], key: K): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const chunk = chunks[middle];
    if (chunk && chunk.first <= key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Chunks next to a changed one are split again too, so that the result is that of splitting the whole list. */
export function patchChunks<K extends string | number, T>(
  chunks: readonly ListChunk<K>[],
  keys: readonly K[],
  change: (key: K, before: T | undefined) => T | undefined,
  format: ChunkFormat<K, T>,
): ListChunk<K>[] {
  const changed = groupBy(keys, (key) => chunkIndexOf(chunks, key));
  const isAffected = (place: number): boolean =>
    [place - 1, place, place + 1].some((near) => changed.has(near));
  const out: ListChunk<K>[] = [];
  let pending: T[] = [];
  const flush = (): void => {
    for (const items of format.cut(pending)) {
      const [first] = items;
      if (first !== undefined) out.push({ first: format.keyOf(first), name: format.save(items) });
    }
    pending = [];
  };
  for (let place = 0; place < Math.max(1, chunks.length); place++) {
    const piece = chunks[place];
    if (isAffected(place)) {
      const items = piece ? format.load(piece.name) : [];
      for (const item of applyChanges(items, changed.get(place) ?? [], change, format.keyOf))
        pending.push(item);
    } else {
      flush();
      if (piece) out.push(piece);
    }
  }
  flush();
  return out;
}

function* applyChanges<K extends string | number, T>(
  items: readonly T[],
  keys: K[],
  change: (key: K, before: T | undefined) => T | undefined,
  keyOf: (item: T) => K,
): Generator<T> {
  const sortedKeys = keys.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).values();
  let next = sortedKeys.next();
  for (const item of items) {
    const key = keyOf(item);
    for (; !next.done && next.value < key; next = sortedKeys.next()) {
      const fresh = change(next.value, undefined);
      if (fresh !== undefined) yield fresh;
    }
    if (next.done || next.value !== key) {
      yield item;
      continue;
    }
    const fresh = change(key, item);
    if (fresh !== undefined) yield fresh;
    next = sortedKeys.next();
  }
  for (; !next.done; next = sortedKeys.next()) {
    const fresh = change(next.value, undefined);
    if (fresh !== undefined) yield fresh;
  }
}
