/** One publish at a time into a folder. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../command.ts';
import { isRunning } from './process.ts';

/** Locks a cache folder for this process and gives back the key. Throws {@link UsageError} while another process holds it. */
export function lock(folder: string): { release(): void } {
  const file = join(folder, 'lock');
  mkdirSync(folder, { recursive: true });
  if (!take(file)) {
    const holder = holderOf(file);
    if (holder !== process.pid && isRunning(holder))
      throw new UsageError(
        `Another build (process ${holder}) is publishing to this folder; wait until it is done`,
      );
    rmSync(file, { force: true });
    if (!take(file))
      throw new UsageError('Another build has just begun to publish to this folder; wait until it is done');
  }
  return { release: () => rmSync(file, { force: true }) };
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}
