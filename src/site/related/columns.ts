type Column = Uint32Array | Int32Array | Uint8Array;

/** Limited by the number of arguments that a call can have. */
const CHARACTERS_PER_CALL = 8192;

/** Escapes non-ASCII characters, so that a character is a byte. */
const toAsciiJson = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

export function packColumns(json: string, columns: readonly Column[]): Uint8Array {
  const text = toAsciiJson(json);
  const size = columns.reduce((sum, column) => sum + column.byteLength, 4 + text.length);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  for (let at = 0; at < text.length; at++) bytes[4 + at] = text.charCodeAt(at);
  let end = 4 + text.length;
  for (const column of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), end);
    end += column.byteLength;
  }
  return bytes;
}

export interface ColumnReader {
  text(): string;
  uint32s(count: number): Uint32Array<ArrayBuffer>;
  bytes(count: number): Uint8Array;
  isAtEnd(): boolean;
}

export function createColumnReader(bytes: Uint8Array): ColumnReader {
  let at = 0;
  const take = (length: number): Uint8Array<ArrayBuffer> => {
    if (at + length > bytes.length) throw new RangeError('The bytes end too soon');
    at += length;
    // `slice` on a Node Buffer would return a view of a larger buffer.
    return new Uint8Array(bytes.subarray(at - length, at));
  };
  return {
    text() {
      const length = new DataView(take(4).buffer).getUint32(0, true);
      const signs = take(length);
      let text = '';
      for (let from = 0; from < length; from += CHARACTERS_PER_CALL)
        text += String.fromCharCode.apply(
          null,
          signs.subarray(from, from + CHARACTERS_PER_CALL) as unknown as number[],
        );
      return text;
    },
    uint32s: (count) => new Uint32Array(take(count * 4).buffer),
    bytes: (count) => take(count),
    isAtEnd: () => at === bytes.length,
  };
}
