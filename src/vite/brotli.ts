import { brotliCompressSync } from 'node:zlib';
import { memoize } from '../article/memoize.ts';

/** Maximum compression takes seconds for the whole app, so results are kept. */
export const brotli = memoize((source: string | Uint8Array): Uint8Array => brotliCompressSync(source));
