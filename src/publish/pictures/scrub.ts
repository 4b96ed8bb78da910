/**
 * Takes out of a picture's file what tells of its making (place, time, camera, owner), and leaves every pixel as it is: what
 * stands in a content folder's `media/` is published, and a camera writes where it was into each picture. Pure.
 */
import { kindOf } from './kinds.ts';
import { scrubHeif } from './scrub-heif.ts';
import { scrubJpeg } from './scrub-jpeg.ts';

/** The file without what it says of itself, or the same bytes when there is nothing to take out. Never throws. */
export function scrub(bytes: Uint8Array): Uint8Array {
  const kind = kindOf(bytes);
  if (kind === 'jpeg') return scrubJpeg(bytes);
  if (kind === 'png') return scrubPng(bytes);
  if (kind === 'avif' || kind === 'heic') return scrubHeif(bytes);
  return kind === 'webp' ? scrubWebp(bytes) : bytes;
}

const nameAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

const PNG_WORDS = /^(?:eXIf|tEXt|zTXt|iTXt|tIME)$/;

/** A PNG is a row of chunks: length, name, content, checksum. */
function scrubPng(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    const name = nameAt(bytes, at + 4);
    if (!PNG_WORDS.test(name)) kept.push(bytes.subarray(at, end));
    at = end;
    if (name === 'IEND') break;
  }
  return at === bytes.length && kept.length === 1 ? bytes : smaller(bytes, joined(kept));
}

const HAS_EXIF_OR_XMP = 0x08 | 0x04;

/** A WebP is a RIFF file: names and lengths in rows, filled to even lengths; the first chunk tells which others there are. */
function scrubWebp(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, 12)];
  const whole = Math.min(bytes.length, view.getUint32(4, true) + 8);
  for (let at = 12; at + 8 <= whole;) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    const name = nameAt(bytes, at);
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(bytes.subarray(at, end));
    at = end;
  }
  const out = joined(kept);
  if (out.length === bytes.length) return bytes;
  viewOf(out).setUint32(4, out.length - 8, true);
  const flags = out[20];
  if (nameAt(out, 12) === 'VP8X' && flags !== undefined) out[20] = flags & ~HAS_EXIF_OR_XMP;
  return out;
}

const smaller = (before: Uint8Array, after: Uint8Array): Uint8Array =>
  after.length < before.length ? after : before;
