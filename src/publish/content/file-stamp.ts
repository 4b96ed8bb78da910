import { statSync } from 'node:fs';
import { memoize } from '../../article/memoize.ts';

/** Two changes within this time may have the same timestamps. */
const TIMESTAMP_GRANULARITY_MS = 100;

export type ReadFileStamp = (file: string) => string;

/** Size, timestamps and inode: equal stamps mean equal content. Empty when the file was changed just now or does not exist. */
export function readFileStamp(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat || Date.now() - stat.ctimeMs < TIMESTAMP_GRANULARITY_MS) return '';
  return [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino].join(' ');
}

/** Caches the stamps for one build, which needs each of them twice. */
export const cachedFileStamps = (): ReadFileStamp => memoize(readFileStamp);
