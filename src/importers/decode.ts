import { ARTICLE_LIMITS } from '../article/parse.ts';
import { decodeAs, guessEncoding } from './encoding.ts';
import { ImportError, type ImportNote } from './importer.ts';

export interface DecodedDocument {
  readonly text: string;
  readonly notes: readonly ImportNote[];
}

export const MAX_DOCUMENT_BYTES = ARTICLE_LIMITS.maxJsonLength * 4;

const EMPTY_MESSAGE = 'is empty; save the text of the article into it first';
const TOO_LONG_MESSAGE = `is too long; an article has at most ${ARTICLE_LIMITS.maxJsonLength / 1e6} MB, so split it into several`;

/** Throws {@link ImportError} for a document that is empty, too large or no text. */
export function decodeDocument(bytes: Uint8Array, encoding?: string): DecodedDocument {
  if (bytes.length === 0) throw new ImportError(EMPTY_MESSAGE);
  if (bytes.length > MAX_DOCUMENT_BYTES) throw new ImportError(TOO_LONG_MESSAGE);
  refuseKnownBinaries(bytes);
  const { raw, note } = encoding === undefined ? decodeGuessed(bytes) : decodeNamed(encoding, bytes);
  const { text: shown, removed } = withoutControls(raw);
  if (removed > 4 + raw.length / 100)
    throw new ImportError('is a binary file, not plain text; save it as text (UTF-8) first');
  const text = withoutInvisible(shown);
  if (text.trim() === '') throw new ImportError(EMPTY_MESSAGE);
  if (text.length > ARTICLE_LIMITS.maxJsonLength) throw new ImportError(TOO_LONG_MESSAGE);
  return { text, notes: [note, ...decodingNotes(text, removed, shown.length - text.length)] };
}

const BINARY_SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a Word, OpenDocument or zip file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word or Office file'],
  ['{\\rtf', 'an RTF file'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
];

function refuseKnownBinaries(bytes: Uint8Array): void {
  const known = BINARY_SIGNATURES.find(([start]) =>
    Array.from(start).every((sign, at) => bytes[at] === sign.charCodeAt(0)),
  );
  if (known) throw new ImportError(`is ${known[1]}, not plain text; save it as text (UTF-8) first`);
}

interface DecodedBytes {
  readonly raw: string;
  readonly note: ImportNote;
}

function decodeGuessed(bytes: Uint8Array): DecodedBytes {
  const { label, isCertain } = guessEncoding(bytes);
  const message = isCertain ? `read as ${label}` : `read as ${label} (a guess; --encoding sets it)`;
  return { raw: decodeAs(label, bytes), note: { kind: isCertain ? 'kept' : 'guessed', message } };
}

function decodeNamed(label: string, bytes: Uint8Array): DecodedBytes {
  try {
    return { raw: decodeAs(label, bytes), note: { kind: 'kept', message: `read as ${label}` } };
  } catch {
    throw new ImportError(
      `cannot be read as ${JSON.stringify(label)}; name an encoding, such as windows-1256`,
    );
  }
}

// Except white space: tab, line feed, vertical tab, form feed, carriage return and U+0085.
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

function withoutControls(raw: string): { text: string; removed: number } {
  const text = raw.replace(CONTROL_CHARACTERS, '');
  return { text, removed: raw.length - text.length };
}

/** Soft hyphens, word joiners and byte order marks: invisible, but they break up words for search. */
const INVISIBLE_CHARACTERS = /[\u00ad\u2060\ufeff]/g;
/** Zero-width spaces, except between words of scripts written without spaces. */
const ZERO_WIDTH_SPACES =
  /(?<![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\u200b(?![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])/gu;

const withoutInvisible = (text: string): string =>
  text.replace(INVISIBLE_CHARACTERS, '').replace(ZERO_WIDTH_SPACES, '');

function* decodingNotes(text: string, removed: number, ignored: number): Generator<ImportNote> {
  if (ignored > 0)
    yield {
      kind: 'dropped',
      message: `${ignored} soft hyphens or other invisible characters`,
    };
  if (removed > 0) yield { kind: 'dropped', message: `${removed} control characters` };
  if (text.includes('\ufffd'))
    yield { kind: 'dropped', message: 'bytes that are invalid in this encoding; each is shown as \ufffd' };
}
