/** Which encoding a document's bytes are in. Pure. */

/** The part of the platform's TextDecoder that is used; it is in every browser and in Node. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { readonly encoding: string; decode(bytes: Uint8Array): string };

/** The words of bytes in a named encoding; what is not of it becomes U+FFFD. Throws RangeError for a name nobody knows. */
export function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  // Node before 23 reads it as ISO 8859-1, which loses the quotation marks, the dashes and the euro sign.
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80));
}

/** What Windows-1252 has from 0x80 to 0x9F. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export interface Encoding {
  readonly label: string;
  readonly certain: boolean;
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** By its byte order mark, else by where its zeros are, else by whether it is UTF-8; Windows-1252 is what remains. */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return { label: marked[0], certain: true };
  const wide = wideEncoding(bytes);
  if (wide) return { label: wide, certain: false };
  if (isUtf8(bytes)) return { label: 'utf-8', certain: true };
  return { label: mostlyUtf8(bytes) ? 'utf-8' : 'windows-1252', certain: false };
}

const SAMPLE = 65_536;

/** UTF-16 has the zero bytes of its Latin letters, spaces and line ends all on one side. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < length / 10 && isPlain(bytes.subarray(0, length))) return undefined;
  if (bytes.length % 2 !== 0 || Math.max(even, odd) < length / 100) return undefined;
  if (odd > even * 8) return 'utf-16le';
  return even > odd * 8 ? 'utf-16be' : undefined;
}

/** Whether all is ASCII that shows, but for zeros: a text that a few of them have got into. */
const isPlain = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 0 || (byte >= 0x07 && byte <= 0x0d) || (byte >= 0x20 && byte < 0x7f));

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A file cut off or patched in the middle of a letter is still better read as what nearly all of it is. */
function mostlyUtf8(bytes: Uint8Array): boolean {
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
