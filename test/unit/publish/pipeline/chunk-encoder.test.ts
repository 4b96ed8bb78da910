import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createChunkEncoder, type FileChunk } from '../../../../src/publish/pipeline/chunk-encoder.ts';

const bytesOf = (pieces: readonly FileChunk[]): Buffer =>
  Buffer.concat(pieces.map((piece) => Buffer.from(piece)));

const PIECE = fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array());

test('encodes texts and bytes in any order, for several files', () => {
  const encode = createChunkEncoder();
  fc.assert(
    fc.property(fc.array(PIECE), (pieces) => {
      expect(Buffer.compare(encode(pieces), bytesOf(pieces))).toBe(0);
    }),
  );
});

test('a lone surrogate is replaced', () => {
  expect(Buffer.from(createChunkEncoder()(['a\ud83d', '\ude00b'])).toString()).toBe('a\ufffd\ufffdb');
});

test('encodes a file of any length', () => {
  const encode = createChunkEncoder();
  const long = ['€'.repeat(200_000), new Uint8Array(300_000).fill(7), 'end'];
  expect(Buffer.compare(encode(long), bytesOf(long))).toBe(0);
  expect(Buffer.from(encode(['short'])).toString()).toBe('short');
});
