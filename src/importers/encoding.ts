/** Declared here, because the type libraries of browsers and Node are both absent. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { readonly encoding: string; decode(bytes: Uint8Array): string };

/** Invalid bytes become U+FFFD. Throws RangeError for an unknown encoding. */
export function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  // Node before 23 decodes it as ISO 8859-1, losing quotation marks, dashes and the euro sign.
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252_80_TO_9F.charAt(sign.charCodeAt(0) - 0x80));
}

/** Characters of Windows-1252 from 0x80 to 0x9F. */
const WINDOWS_1252_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export interface EncodingGuess {
  readonly label: string;
  readonly isCertain: boolean;
}

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** By byte order mark, then by the position of zero bytes, then by validity as UTF-8; otherwise Windows-1252. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return { label: marked[0], isCertain: true };
  const wide = guessUtf16(bytes);
  if (wide) return { label: wide, isCertain: false };
  if (isUtf8(bytes)) return { label: 'utf-8', isCertain: true };
  return { label: isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252', isCertain: false };
}

const SAMPLE_BYTES = 65_536;

/** In UTF-16 the zero bytes of Latin letters, spaces and line ends are all even or all odd. */
function guessUtf16(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < length / 10 && isMostlyAscii(bytes.subarray(0, length))) return undefined;
  if (bytes.length % 2 !== 0 || Math.max(even, odd) < length / 100) return undefined;
  if (odd > even * 8) return 'utf-16le';
  return even > odd * 8 ? 'utf-16be' : undefined;
}

/** Printable ASCII with a few stray zeros. */
const isMostlyAscii = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 0 || (byte >= 0x07 && byte <= 0x0d) || (byte >= 0x20 && byte < 0x7f));

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A file cut off or damaged within a character is still best read as UTF-8. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeAs('utf-8', bytes);
  let broken = 0;
  let sound = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) sound++;
  }
  return sound > broken * 4;
}
