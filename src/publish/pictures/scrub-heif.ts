/**
 * An AVIF or HEIC without what it says of its making: both are boxes in boxes (ISO 14496-12), and tell of items and where each of
 * them stands in the file. What is taken out is filled with zeros, so that all else stays where the file says it is. Pure.
 */

interface Box {
  readonly type: string;
  /** Of its content. */
  readonly start: number;
  readonly end: number;
}

type Range = readonly [start: number, end: number];

/** The file without its items of EXIF and XMP, or the same bytes when it has none or cannot be understood. */
export function scrubHeif(bytes: Uint8Array): Uint8Array {
  const told = rangesIn(bytes).filter(([start, end]) =>
    bytes.subarray(start, end).some((byte) => byte !== 0),
  );
  if (told.length === 0) return bytes;
  const out = Uint8Array.from(bytes);
  for (const [start, end] of told) out.fill(0, start, end);
  return out;
}

/** Reads numbers one after another; beyond the end it throws a RangeError. */
function reader(view: DataView, from: number) {
  let at = from;
  const number = (size: number): number => {
    let value = 0;
    for (let end = at + size; at < end; at++) value = value * 256 + view.getUint8(at);
    return value;
  };
  const word = (): string => String.fromCharCode(number(1), number(1), number(1), number(1));
  return { number, word, place: () => at };
}

function boxes(view: DataView, from: number, to: number): Box[] {
  const found: Box[] = [];
  for (let at = from; at + 8 <= to;) {
    const read = reader(view, at);
    const size = read.number(4);
    const type = read.word();
    const length = size === 1 ? read.number(8) : size === 0 ? to - at : size;
    if (length < 8) break;
    found.push({ type, start: read.place(), end: Math.min(to, at + length) });
    at += length;
  }
  return found;
}

function rangesIn(bytes: Uint8Array): Range[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const meta = boxes(view, 0, bytes.length).find(({ type }) => type === 'meta');
    if (!meta) return [];
    // Its version and flags come before the boxes in it.
    const inside = boxes(view, meta.start + 4, meta.end);
    const of = (type: string): Box | undefined => inside.find((box) => box.type === type);
    const [items, places] = [of('iinf'), of('iloc')];
    return items && places ? placesOf(view, places, wordsIn(view, items), of('idat')) : [];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** Numbers of the items that tell of the picture's making: EXIF, and XMP, the only text that pictures carry. */
function wordsIn(view: DataView, { start, end }: Box): Set<number> {
  const first = start + (view.getUint8(start) === 0 ? 6 : 8);
  const entries = boxes(view, first, end).map((entry) => {
    const read = reader(view, entry.start);
    const version = read.number(1);
    read.number(3);
    const id = read.number(version < 3 ? 2 : 4);
    read.number(2);
    return { id, type: read.word() };
  });
  return new Set(entries.filter(({ type }) => type === 'Exif' || type === 'mime').map(({ id }) => id));
}

function placesOf(
  view: DataView,
  { start }: Box,
  wanted: ReadonlySet<number>,
  idat: Box | undefined,
): Range[] {
  const read = reader(view, start);
  const version = read.number(1);
  read.number(3);
  const [sizes, more] = [read.number(1), read.number(1)];
  const size = {
    offset: sizes >> 4,
    length: sizes & 15,
    base: more >> 4,
    index: version > 0 ? more & 15 : 0,
  };
  const found: Range[] = [];
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
