/** Part of a file; bytes where the part is shared by many files and encoded once. */
export type FileChunk = string | Uint8Array;

/** UTF-8 needs at most three bytes per UTF-16 code unit. */
const maxBytes = (chunk: FileChunk): number => (typeof chunk === 'string' ? chunk.length * 3 : chunk.length);

/** The result is valid until the next call: a buffer per file costs more than the encoding. */
export function createChunkEncoder(): (chunks: readonly FileChunk[]) => Uint8Array {
  let buffer = Buffer.allocUnsafeSlow(2 ** 17);
  return (pieces) => {
    const needed = pieces.reduce((sum, chunk) => sum + maxBytes(chunk), 0);
    if (needed > buffer.length) buffer = Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(needed)));
    let end = 0;
    for (const piece of pieces) {
      if (typeof piece === 'string') end += buffer.write(piece, end);
      else {
        buffer.set(piece, end);
        end += piece.length;
      }
    }
    return buffer.subarray(0, end);
  };
}
