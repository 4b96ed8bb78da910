/** Items with the key of an earlier item, and the first item that has it. */
export function* findRepeats<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
): Generator<readonly [item: T, first: T]> {
  const firsts = new Map<string, T>();
  for (const item of items) {
    const first = firsts.get(keyOf(item));
    if (first === undefined) firsts.set(keyOf(item), item);
    else yield [item, first];
  }
}

/** macOS and Windows treat `Offer.json` and `offer.json`, or different Unicode forms of a name, as one file. */
export const foldName = (name: string): string => name.normalize('NFC').toLowerCase();
