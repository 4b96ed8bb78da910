/** Overwrites metadata with zeros, so that offsets between the nested boxes (ISO 14496-12) stay valid. Pure. */

interface Box {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

type ByteRange = readonly [start: number, end: number];

/** Returns the same bytes if there is no EXIF or XMP, or if the file is not understood. */
export function stripHeifMetadata(bytes: Uint8Array): Uint8Array {
  const ranges = metadataRanges(bytes).filter(([start, end]) =>
    bytes.subarray(start, end).some((byte) => byte !== 0),
  );
  if (ranges.length === 0) return bytes;
  const out = Uint8Array.from(bytes);
  for (const [start, end] of ranges) out.fill(0, start, end);
  return out;
}

function byteReader(view: DataView, from: number) {
  let at = from;
  const number = (size: number): number => {
    let value = 0;
    for (let end = at + size; at < end; at++) value = value * 256 + view.getUint8(at);
    return value;
  };
  const word = (): string => String.fromCharCode(number(1), number(1), number(1), number(1));
  return { number, word, place: () => at };
}

function readBoxes(view: DataView, from: number, to: number): Box[] {
  const found: Box[] = [];
  for (let at = from; at + 8 <= to;) {
    const read = byteReader(view, at);
    const size = read.number(4);
    const type = read.word();
    const length = size === 1 ? read.number(8) : size === 0 ? to - at : size;
    if (length < 8) break;
    found.push({ type, start: read.place(), end: Math.min(to, at + length) });
    at += length;
  }
  return found;
}

function metadataRanges(bytes: Uint8Array): ByteRange[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const meta = readBoxes(view, 0, bytes.length).find(({ type }) => type === 'meta');
    if (!meta) return [];
    // Four bytes of version and flags precede the inner boxes.
    const inside = readBoxes(view, meta.start + 4, meta.end);
    const of = (type: string): Box | undefined => inside.find((box) => box.type === type);
    const [items, places] = [of('iinf'), of('iloc')];
    return items && places ? itemRanges(view, places, metadataItemIds(view, items), of('idat')) : [];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** Ids of EXIF items and of `mime` items, which in pictures are always XMP. */
function metadataItemIds(view: DataView, { start, end }: Box): Set<number> {
  const first = start + (view.getUint8(start) === 0 ? 6 : 8);
  const entries = readBoxes(view, first, end).map((entry) => {
    const read = byteReader(view, entry.start);
    const version = read.number(1);
    read.number(3);
    const id = read.number(version < 3 ? 2 : 4);
    read.number(2);
    return { id, type: read.word() };
  });
  return new Set(entries.filter(({ type }) => type === 'Exif' || type === 'mime').map(({ id }) => id));
}

function itemRanges(
  view: DataView,
  { start }: Box,
  wanted: ReadonlySet<number>,
  idat: Box | undefined,
): ByteRange[] {
  const read = byteReader(view, start);
  const version = read.number(1);
  read.number(3);
  const [sizes, more] = [read.number(1), read.number(1)];
  const size = {
    offset: sizes >> 4,
    length: sizes & 15,
    base: more >> 4,
    index: version > 0 ? more & 15 : 0,
  };
  const found: ByteRange[] = [];
  for (let left = read.number(version < 2 ? 2 : 4); left > 0; left--) {
    const id = read.number(version < 2 ? 2 : 4);
    const isInside = version > 0 && (read.number(2) & 15) === 1;
    read.number(2);
    const base = read.number(size.base) + (isInside ? (idat?.start ?? 0) : 0);
    for (let extents = read.number(2); extents > 0; extents--) {
      read.number(size.index);
      const from = base + read.number(size.offset);
      const length = read.number(size.length);
      if (wanted.has(id)) found.push([from, from + length]);
    }
  }
  return found;
}
