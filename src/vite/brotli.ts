import { brotliCompressSync } from 'node:zlib';

const cache = new Map<string | Uint8Array, Uint8Array>();

/** Maximum compression takes seconds for the whole app, so results are cached. */
export function brotli(source: string | Uint8Array): Uint8Array {
  const compressed = cache.get(source) ?? brotliCompressSync(source);
  cache.set(source, compressed);
  return compressed;
}
