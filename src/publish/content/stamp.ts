import { statSync } from 'node:fs';

/** Milliseconds in which a file can change twice without its times telling. */
const GRAIN = 100;

/** What a file's entry on the disk says of it: equal stamps mean equal content. Empty when it changed just now or is gone. */
export function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat || Date.now() - stat.ctimeMs < GRAIN) return '';
  return [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino].join(' ');
}
