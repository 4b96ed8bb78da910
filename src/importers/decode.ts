/** Bytes to words: reads a foreign document, and refuses what is no text at all. Pure. */
import { BOUNDS } from '../article/parse.ts';
import { decodeAs, guessEncoding } from './encoding.ts';
import { ImportError, type Note } from './importer.ts';

export interface Decoded {
  readonly text: string;
  readonly notes: readonly Note[];
}

/** The most bytes a document may have: what the longest article would need in the widest encoding. */
export const LARGEST = BOUNDS.json * 4;

const EMPTY = 'is empty; save the text of the article into it first';
const TOO_LONG = `is too long; an article has at most ${BOUNDS.json / 1e6} MB, so split it into several`;

/** The words of a document and how it was encoded. Throws {@link ImportError} for what is empty, too large or no text. */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (bytes.length === 0) throw new ImportError(EMPTY);
  if (bytes.length > LARGEST) throw new ImportError(TOO_LONG);
  refuseKnownBinaries(bytes);
  const { raw, note } = encoding === undefined ? readGuessed(bytes) : readAs(encoding, bytes);
  const { text: shown, removed } = withoutControls(raw);
  if (removed > 4 + raw.length / 100)
    throw new ImportError('is a binary file, not plain text; save it as text (UTF-8) first');
  const text = withoutIgnorables(shown);
  if (text.trim() === '') throw new ImportError(EMPTY);
  if (text.length > BOUNDS.json) throw new ImportError(TOO_LONG);
  return { text, notes: [note, ...damage(text, removed, shown.length - text.length)] };
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a Word, OpenDocument or zip file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word or Office file'],
  ['{\\rtf', 'an RTF file'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
];

function refuseKnownBinaries(bytes: Uint8Array): void {
  const known = SIGNATURES.find(([start]) =>
    Array.from(start).every((sign, at) => bytes[at] === sign.charCodeAt(0)),
  );
  if (known) throw new ImportError(`is ${known[1]}, not plain text; save it as text (UTF-8) first`);
}

interface Raw {
  readonly raw: string;
  readonly note: Note;
}

function readGuessed(bytes: Uint8Array): Raw {
  const { label, certain } = guessEncoding(bytes);
  const message = certain ? `read as ${label}` : `read as ${label} (a guess; --encoding sets it)`;
  return { raw: decodeAs(label, bytes), note: { kind: certain ? 'kept' : 'guessed', message } };
}

function readAs(label: string, bytes: Uint8Array): Raw {
  try {
    return { raw: decodeAs(label, bytes), note: { kind: 'kept', message: `read as ${label}` } };
  } catch {
    throw new ImportError(
      `cannot be read as ${JSON.stringify(label)}; name an encoding, such as windows-1256`,
    );
  }
}

// Not among them: tab, line feed, vertical tab, form feed, carriage return, and U+0085, which are white space.
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

function withoutControls(raw: string): { text: string; removed: number } {
  const text = raw.replace(CONTROLS, '');
  return { text, removed: raw.length - text.length };
}

/** Soft hyphens, word joiners and byte order marks, which show nothing and divide words for whoever looks for them. */
const IGNORABLES = /[\u00ad\u2060\ufeff]/g;
/** Spaces of no width, but where they divide words that are written without spaces. */
const EMPTY_SPACES =
  /(?<![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\u200b(?![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])/gu;

const withoutIgnorables = (text: string): string => text.replace(IGNORABLES, '').replace(EMPTY_SPACES, '');

function* damage(text: string, removed: number, ignored: number): Generator<Note> {
  if (ignored > 0)
    yield {
      kind: 'dropped',
      message: `${ignored} soft hyphens or other invisible characters`,
    };
  if (removed > 0) yield { kind: 'dropped', message: `${removed} control characters` };
  if (text.includes('\ufffd'))
    yield { kind: 'dropped', message: 'bytes that are invalid in this encoding; each is shown as \ufffd' };
}
