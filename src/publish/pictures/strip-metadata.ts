/** Cameras record place, time and owner in every picture. Removed without re-encoding. Pure. */
import { detectPictureKind } from './picture-kind.ts';
import { stripHeifMetadata } from './strip-heif-metadata.ts';
import { stripJpegMetadata } from './strip-jpeg-metadata.ts';

/** Returns the same bytes if there is nothing to remove. Never throws. */
export function stripMetadata(bytes: Uint8Array): Uint8Array {
  const kind = detectPictureKind(bytes);
  if (kind === 'jpeg') return stripJpegMetadata(bytes);
  if (kind === 'png') return stripPngMetadata(bytes);
  if (kind === 'avif' || kind === 'heic') return stripHeifMetadata(bytes);
  return kind === 'webp' ? stripWebpMetadata(bytes) : bytes;
}

const nameAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const concat = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

const PNG_METADATA_CHUNK = /^(?:eXIf|tEXt|zTXt|iTXt|tIME)$/;

function stripPngMetadata(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    const name = nameAt(bytes, at + 4);
    if (!PNG_METADATA_CHUNK.test(name)) kept.push(bytes.subarray(at, end));
    at = end;
    if (name === 'IEND') break;
  }
  return at === bytes.length && kept.length === 1 ? bytes : shorterOf(bytes, concat(kept));
}

const HAS_EXIF_OR_XMP = 0x08 | 0x04;

/** WebP is a RIFF file; flags in its first chunk announce the others. */
function stripWebpMetadata(bytes: Uint8Array): Uint8Array {
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
  const out = concat(kept);
  if (out.length === bytes.length) return bytes;
  viewOf(out).setUint32(4, out.length - 8, true);
  const flags = out[20];
  if (nameAt(out, 12) === 'VP8X' && flags !== undefined) out[20] = flags & ~HAS_EXIF_OR_XMP;
  return out;
}

const shorterOf = (before: Uint8Array, after: Uint8Array): Uint8Array =>
  after.length < before.length ? after : before;
