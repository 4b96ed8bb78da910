/**
 * One build at a time per folder. proper-lockfile judges locks by age alone, so a killed build would block the next
 * one.
 */
import { readFileSync, readlinkSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../command.ts';
import { createFile, createFolders, removeEmptyFolders } from '../file-system.ts';

/** The start time tells apart processes that reuse a pid, as in containers. */
interface LockHolder {
  readonly host: string;
  readonly pid: number;
  readonly started?: string | undefined;
}

const LOCK_RENEWAL_MS = 5000;
/** A lock not renewed for this long is stale if its holder cannot be checked. */
const LOCK_STALE_MS = 30_000;

export interface BuildLock {
  release(): void;
}

/** Throws {@link UsageError} while another build holds the lock. */
export function acquireBuildLock(folder: string): BuildLock {
  const file = join(folder, 'lock');
  const createdFolder = createFolders(folder);
  const holder = JSON.stringify(currentHolder());
  for (let tries = 0; !createFile(file, holder); tries++) {
    const text = readLockFile(file);
    if (text !== undefined && (tries > 1 || isHeld(file, text))) throw new UsageError(lockedMessage(text));
    if (text !== undefined) removeStaleLock(file, text);
  }
  const renewal = setInterval(() => renewLock(file), LOCK_RENEWAL_MS).unref();
  return {
    release() {
      clearInterval(renewal);
      rmSync(file, { force: true });
      if (createdFolder !== undefined) removeEmptyFolders(folder, createdFolder);
    },
  };
}

function lockedMessage(text: string): string {
  const { pid, host } = parseHolder(text) ?? {};
  const who = pid === undefined ? '' : ` (process ${pid} on ${host?.split(' ')[0]})`;
  return `Another build${who} is publishing to this folder; wait until it is done, or ${LOCK_STALE_MS / 1000} seconds if it was killed`;
}

function readLockFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Moves the lock aside first, so that a lock another build creates meanwhile is not deleted. */
function removeStaleLock(file: string, text: string): void {
  const aside = `${file}-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readLockFile(aside) === text) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function isHeld(file: string, text: string): boolean {
  const holder = parseHolder(text);
  const started = holder?.host === hostId() ? processStartTime(holder.pid) : undefined;
  if (holder?.host === hostId() && !isProcessRunning(holder.pid)) return false;
  if (started !== undefined && holder?.started !== undefined) return started === holder.started;
  return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < LOCK_STALE_MS;
}

function renewLock(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {}
}

function parseHolder(text: string): LockHolder | undefined {
  try {
    const { host, pid, started } = JSON.parse(text) as Partial<LockHolder>;
    return typeof host === 'string' && typeof pid === 'number' ? { host, pid, started } : undefined;
  } catch {
    return undefined;
  }
}

const currentHolder = (): LockHolder => ({
  host: hostId(),
  pid: process.pid,
  started: processStartTime(process.pid),
});

function hostId(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

/** Field 22 of `/proc/PID/stat`; the process name before it may contain spaces and brackets. */
function processStartTime(pid: number): string | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function isProcessRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
