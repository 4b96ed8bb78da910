import { brotliCompressSync } from 'node:zlib';

const known = new Map<string | Uint8Array, Uint8Array>();

/** Compresses as far as it goes, which takes seconds for the whole app: each file once. */
export function brotli(source: string | Uint8Array): Uint8Array {
  const compressed = known.get(source) ?? brotliCompressSync(source);
  known.set(source, compressed);
  return compressed;
}
