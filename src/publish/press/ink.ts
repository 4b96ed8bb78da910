/** Pieces of a file -> its bytes. */

/** A part of a file: text, or bytes where it is the same in many. */
export type Piece = string | Uint8Array;

/** UTF-8 takes at most three bytes for a unit of a string. */
const most = (piece: Piece): number => (typeof piece === 'string' ? piece.length * 3 : piece.length);

/**
 * Opens an inkwell: what it gives stands in the same memory each time, and is good until the next call. A buffer of its own for
 * every file costs more than all of the encoding.
 */
export function openInk(): (pieces: readonly Piece[]) => Uint8Array {
  let memory = Buffer.allocUnsafeSlow(2 ** 17);
  return (pieces) => {
    const needed = pieces.reduce((sum, piece) => sum + most(piece), 0);
    if (needed > memory.length) memory = Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(needed)));
    let end = 0;
    for (const piece of pieces) {
      if (typeof piece === 'string') end += memory.write(piece, end);
      else {
        memory.set(piece, end);
        end += piece.length;
      }
    }
    return memory.subarray(0, end);
  };
}
