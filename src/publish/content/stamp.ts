import { statSync } from 'node:fs';

/** Milliseconds in which a file can change twice without its times telling. */
const GRAIN = 100;

/** Tells the stamp of a file. */
export type StampOf = (file: string) => string;

/** What a file's entry on the disk says of it: equal stamps mean equal content. Empty when it changed just now or is gone. */
export function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat || Date.now() - stat.ctimeMs < GRAIN) return '';
  return [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino].join(' ');
}

/** Tells stamps, each as it was when it was first asked for: a publish asks for those of a whole archive twice. */
export function openStamps(): StampOf {
  const known = new Map<string, string>();
  return (file) => {
    const stamp = known.get(file) ?? stampOf(file);
    known.set(file, stamp);
    return stamp;
  };
}
