const [SOI, EOI, SOS, APP1, APP2, APP13, COMMENT] = [0xd8, 0xd9, 0xda, 0xe1, 0xe2, 0xed, 0xfe];

interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

/** Markers without a length field: restart markers, start and end of the image. */
const hasNoPayload = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= EOI);

/** A scan segment includes its pixel data. Stops where the file is truncated. */
function* jpegSegments(bytes: Uint8Array): Generator<Segment> {
  for (let at = 0; bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? EOI;
    if (marker === 0xff) {
      yield { marker, start: at, end: ++at }; // padding
      continue;
    }
    const length = hasNoPayload(marker) ? 0 : ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    let end = at + 2 + length;
    if (marker === SOS) end = scanEnd(bytes, end);
    yield { marker, start: at, end: Math.min(end, bytes.length) };
    if (marker === EOI || (marker !== SOI && end <= at + 2)) return;
    at = end;
  }
}

/** Pixel data ends at the next marker other than a restart; a literal 0xff is followed by 0. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

const startsWithText = (bytes: Uint8Array, at: number, words: string): boolean =>
  Buffer.from(bytes.subarray(at, at + words.length)).toString('latin1') === words;

/** EXIF, XMP, IPTC captions, comments, and the index of further pictures appended to the file. */
const isMetadata = (bytes: Uint8Array, { marker, start }: Segment): boolean =>
  marker === APP1 ||
  marker === APP13 ||
  marker === COMMENT ||
  (marker === APP2 && startsWithText(bytes, start + 4, 'MPF\0'));

function orientationOf(bytes: Uint8Array, { start, end }: Segment): number | undefined {
  const tiff = start + 10;
  if (!startsWithText(bytes, start + 4, 'Exif\0\0') || tiff + 8 > end) return undefined;
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

const orientationSegment = (turn: number): Uint8Array =>
  Buffer.from(
    `ffe100224578696600004d4d002a000000080001011200030000000100${hexByte(turn)}000000000000`,
    'hex',
  );
const hexByte = (byte: number): string => byte.toString(16).padStart(2, '0');

/** Removes EXIF (except the orientation), XMP, captions, comments, previews and data after the end. */
export function stripJpegMetadata(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  let read = 0;
  for (const segment of jpegSegments(bytes)) {
    read = segment.marker === EOI ? bytes.length : segment.end;
    const orientation = segment.marker === APP1 ? orientationOf(bytes, segment) : undefined;
    if (orientation !== undefined) kept.push(orientationSegment(orientation));
    if (!isMetadata(bytes, segment)) kept.push(bytes.subarray(segment.start, segment.end));
  }
  kept.push(bytes.subarray(read)); // no valid segments, but a decoder may still use it
  const scrubbed = Buffer.concat(kept);
  return scrubbed.equals(bytes) ? bytes : new Uint8Array(scrubbed);
}
