/** A JPEG without what it says of its making. Pure. */

const [SOI, EOI, SOS, APP1, APP2, APP13, COMMENT] = [0xd8, 0xd9, 0xda, 0xe1, 0xe2, 0xed, 0xfe];

interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

/** Markers without content: restarts within the picture, and its start and end. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= EOI);

/** The segments of the file up to its end; a scan's coded pixels belong to its segment. Stops where it is cut short. */
function* segments(bytes: Uint8Array): Generator<Segment> {
  for (let at = 0; bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? EOI;
    if (marker === 0xff) {
      yield { marker, start: at, end: ++at }; // filling
      continue;
    }
    const length = isBare(marker) ? 0 : ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    let end = at + 2 + length;
    if (marker === SOS) end = pixelsEnd(bytes, end);
    yield { marker, start: at, end: Math.min(end, bytes.length) };
    if (marker === EOI || (marker !== SOI && end <= at + 2)) return;
    at = end;
  }
}

/** Coded pixels end at the next marker that is no restart; within them, 0xff is followed by 0. */
function pixelsEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

const startsWith = (bytes: Uint8Array, at: number, words: string): boolean =>
  Buffer.from(bytes.subarray(at, at + words.length)).toString('latin1') === words;

/** EXIF and XMP, captions, comments, and the table of further pictures behind this one. */
const isWords = (bytes: Uint8Array, { marker, start }: Segment): boolean =>
  marker === APP1 ||
  marker === APP13 ||
  marker === COMMENT ||
  (marker === APP2 && startsWith(bytes, start + 4, 'MPF\0'));

/** How the picture is turned (2 to 8), as EXIF says; undefined when it stands upright or nothing is said. */
function turnOf(bytes: Uint8Array, { start, end }: Segment): number | undefined {
  const tiff = start + 10;
  if (!startsWith(bytes, start + 4, 'Exif\0\0') || tiff + 8 > end) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + tiff, end - tiff);
  const little = view.getUint8(0) === 0x49;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return undefined;
  const entries = view.getUint16(directory, little);
  for (let at = directory + 2; at < directory + 2 + entries * 12 && at + 12 <= view.byteLength; at += 12) {
    if (view.getUint16(at, little) !== 0x0112) continue;
    const turn = view.getUint16(at + 8, little);
    return turn >= 2 && turn <= 8 ? turn : undefined;
  }
  return undefined;
}

/** An EXIF segment that says nothing but how the picture is turned. */
const turned = (turn: number): Uint8Array =>
  Buffer.from(`ffe100224578696600004d4d002a000000080001011200030000000100${hex(turn)}000000000000`, 'hex');
const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

/** The file without EXIF (but for how it is turned), XMP, captions, comments, previews and whatever follows its end. */
export function scrubJpeg(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  let read = 0;
  for (const segment of segments(bytes)) {
    read = segment.marker === EOI ? bytes.length : segment.end;
    const turn = segment.marker === APP1 ? turnOf(bytes, segment) : undefined;
    if (turn !== undefined) kept.push(turned(turn));
    if (!isWords(bytes, segment)) kept.push(bytes.subarray(segment.start, segment.end));
  }
  kept.push(bytes.subarray(read)); // no row of segments any more: a decoder may make something of it
  const scrubbed = Buffer.concat(kept);
  return scrubbed.equals(bytes) ? bytes : new Uint8Array(scrubbed);
}
