/** A long sorted list kept in small files, changed without reading the files in which nothing changes. */

/** A file, and the key of the first item in it. */
export interface Piece<K> {
  readonly first: K;
  readonly name: string;
}

export interface Kind<K extends string | number, T> {
  readonly keyOf: (item: T) => K;
  readonly load: (name: string) => T[];
  readonly save: (items: readonly T[]) => string;
  /** Cuts items into pieces. Whether a cut falls between two items must follow from these two alone. */
  readonly cut: (items: readonly T[]) => T[][];
}

/** The place of the piece in which a key stands, or would. */
function placeOf<K extends string | number>(pieces: readonly Piece<K>[], key: K): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.first <= key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/**
 * Changes the items of some keys: `change` gives what stands there from now on, if anything. Gives the pieces back that the
 * whole list would be cut into: those next to a change are cut again with it, as a cut may have come to fall elsewhere.
 */
export function patchPieces<K extends string | number, T>(
  pieces: readonly Piece<K>[],
  keys: readonly K[],
  change: (key: K, before: T | undefined) => T | undefined,
  kind: Kind<K, T>,
): Piece<K>[] {
  const changed = new Map<number, K[]>();
  for (const key of keys) {
    const place = placeOf(pieces, key);
    const known = changed.get(place);
    if (known) known.push(key);
    else changed.set(place, [key]);
  }
  const isOpen = (place: number): boolean => [place - 1, place, place + 1].some((near) => changed.has(near));
  const out: Piece<K>[] = [];
  let run: T[] = [];
  const close = (): void => {
    for (const items of kind.cut(run)) {
      const [first] = items;
      if (first !== undefined) out.push({ first: kind.keyOf(first), name: kind.save(items) });
    }
    run = [];
  };
  for (let place = 0; place < Math.max(1, pieces.length); place++) {
    const piece = pieces[place];
    if (isOpen(place)) {
      const items = piece ? kind.load(piece.name) : [];
      for (const item of merged(items, changed.get(place) ?? [], change, kind.keyOf)) run.push(item);
    } else {
      close();
      if (piece) out.push(piece);
    }
  }
  close();
  return out;
}

function* merged<K extends string | number, T>(
  items: readonly T[],
  keys: K[],
  change: (key: K, before: T | undefined) => T | undefined,
  keyOf: (item: T) => K,
): Generator<T> {
  const waiting = keys.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).values();
  let next = waiting.next();
  for (const item of items) {
    const key = keyOf(item);
    for (; !next.done && next.value < key; next = waiting.next()) {
      const fresh = change(next.value, undefined);
      if (fresh !== undefined) yield fresh;
    }
    if (next.done || next.value !== key) {
      yield item;
      continue;
    }
    const fresh = change(key, item);
    if (fresh !== undefined) yield fresh;
    next = waiting.next();
  }
  for (; !next.done; next = waiting.next()) {
    const fresh = change(next.value, undefined);
    if (fresh !== undefined) yield fresh;
  }
}
