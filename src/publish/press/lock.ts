/**
 * One publish at a time into a folder. A lock is a file that names its holder. (proper-lockfile, the usual library, was last
 * published in 2021 and knows locks only by their age: a build that is killed would hold up the next one.)
 */
import {
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../command.ts';

/** Who holds a lock. A process number is in use again soon, in containers at once: with its start time it is one process's own. */
interface Holder {
  /** The machine, and on Linux the space of process numbers: containers have one each. */
  readonly host: string;
  readonly pid: number;
  /** When the process started, in the system's own terms; absent where the system does not say. */
  readonly started?: string | undefined;
}

/** How often a holder renews its lock. */
const RENEWAL_MS = 5000;
/** After how long without renewal a lock counts no more whose holder cannot be asked for. */
const STALE_MS = 30_000;

export interface Lock {
  release(): void;
}

/** Locks a cache folder for this process. Throws {@link UsageError} while another build holds it. */
export function lock(folder: string): Lock {
  const file = join(folder, 'lock');
  const made = mkdirSync(folder, { recursive: true });
  const own = JSON.stringify(self());
  for (let tries = 0; !create(file, own); tries++) {
    const text = readLock(file);
    if (text !== undefined && (tries > 1 || isHeld(file, text))) throw new UsageError(refusal(text));
    if (text !== undefined) takeAway(file, text);
  }
  const renewal = setInterval(() => renew(file), RENEWAL_MS).unref();
  return {
    release() {
      clearInterval(renewal);
      rmSync(file, { force: true });
      if (made !== undefined) removeEmpty(folder, made);
    },
  };
}

/** Removes a folder and those above it down from `top`, where nothing was put into them. */
function removeEmpty(folder: string, top: string): void {
  try {
    for (let at = resolve(folder); at.length >= resolve(top).length; at = dirname(at)) rmdirSync(at);
  } catch {
    // something was put there
  }
}

function refusal(text: string): string {
  const { pid, host } = holderIn(text) ?? {};
  const who = pid === undefined ? '' : ` (process ${pid} on ${host?.split(' ')[0]})`;
  return `Another build${who} is publishing to this folder; wait until it is done, or ${STALE_MS / 1000} seconds if it was killed`;
}

function create(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readLock(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Removes a lock that counts no more, unless another build has put its own there meanwhile. */
function takeAway(file: string, text: string): void {
  const aside = `${file}-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readLock(aside) === text) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function isHeld(file: string, text: string): boolean {
  const holder = holderIn(text);
  const started = holder?.host === hostOf() ? startOf(holder.pid) : undefined;
  if (holder?.host === hostOf() && !isRunning(holder.pid)) return false;
  if (started !== undefined && holder?.started !== undefined) return started === holder.started;
  return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < STALE_MS;
}

function renew(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // whoever removed it has ended the lock
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    const { host, pid, started } = JSON.parse(text) as Partial<Holder>;
    return typeof host === 'string' && typeof pid === 'number' ? { host, pid, started } : undefined;
  } catch {
    return undefined;
  }
}

const self = (): Holder => ({ host: hostOf(), pid: process.pid, started: startOf(process.pid) });

function hostOf(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

/** Ticks since the machine's start: behind the process's name, which is in brackets and may hold any sign. */
function startOf(pid: number): string | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
