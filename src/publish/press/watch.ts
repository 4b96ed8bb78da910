/** Tells of changes in a content folder. */
import { watch, type FSWatcher, type WatchEventType } from 'node:fs';
import { join, sep } from 'node:path';
import { listFiles } from '../content/walk.ts';

/** What a publish reads. The published folder may stand in the content folder, and must not set off the next publish. */
const READ = /^(?:articles|media)(?:\/|$)|^[^/]+\.(?:json|svg|ico|png|txt|webmanifest)$|^CNAME$/;

/** Milliseconds of quiet after which a change is taken for complete. */
const QUIET = 40;

/** Whether the system tells of all that lies below a folder. Where Node does that itself, it loses a file that another is moved over. */
const DEEP = process.platform !== 'linux';

/** Paths of the folders that are to be watched, below the content folder. */
async function foldersOf(content: string): Promise<string[]> {
  if (DEEP) return [''];
  const below = async (top: string): Promise<string[]> =>
    (await listFiles(join(content, top))).folders.map((path) => join(top, path));
  return ['', ...(await below('articles')), ...(await below('media'))];
}

/** What is to be done: at the start, and after each change. */
export interface Steps {
  readonly first: () => Promise<void>;
  readonly changed: () => Promise<void>;
}

/**
 * Watches a content folder from before the first step on. Calls back after each change, once all is quiet, never while the last
 * call is under way. Ends when aborted; throws what a step or the system throws.
 */
export async function onChange(
  content: string,
  { first, changed }: Steps,
  signal: AbortSignal,
): Promise<void> {
  const watching = openWatchers(content);
  const trouble = new AbortController();
  const end = AbortSignal.any([signal, trouble.signal]);
  const ended = new Promise<void>((resolve) => end.addEventListener('abort', () => resolve()));
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();
  const note = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      running = running.then(() => watching.renew(note)).then(changed);
      running.catch((error: unknown) => trouble.abort(error));
    }, QUIET);
  };
  try {
    await watching.renew(note);
    running = first();
    await running;
    await ended;
    trouble.signal.throwIfAborted();
  } finally {
    clearTimeout(waiting);
    watching.close();
    await running.catch(() => undefined);
  }
}

function openWatchers(content: string) {
  let watchers: FSWatcher[] = [];
  /** Whether files or folders came, went or moved: a folder that took another's place is watched anew. */
  let isMoved = true;
  const close = (): void => watchers.splice(0).forEach((one) => one.close());
  const open = (folder: string, told: () => void): FSWatcher[] => {
    const tell = (event: WatchEventType, name: string | null): void => {
      if (event === 'rename') isMoved = true;
      const path = name === null ? folder : join(folder, name);
      if (path === '' || READ.test(path.split(sep).join('/'))) told();
    };
    try {
      return [watch(join(content, folder), { recursive: DEEP }, tell).on('error', told)];
    } catch (error) {
      if (folder !== '' && (error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  };
  return {
    close,
    /** Watches what there is now. What changed before is read by who comes after. */
    async renew(told: () => void): Promise<void> {
      if (!isMoved) return;
      isMoved = false;
      const folders = await foldersOf(content);
      close();
      watchers = folders.flatMap((folder) => open(folder, told));
    },
  };
}
