/** Tells of changes in a content folder. */
import { watch, type FSWatcher, type WatchEventType } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { isContentPath } from '../content/public-files.ts';
import { isInPublishedSite } from '../content/published-site.ts';
import { listFiles, type Walked } from '../content/walk.ts';

/** Milliseconds of quiet after which a change is taken for complete. */
const QUIET = 40;

/** Whether the system tells of all that lies below a folder. Where Node does that itself, it loses a file that another is moved over. */
const DEEP = process.platform !== 'linux';

/** The folders of the content, by their paths below it, and the real paths of what links in it lead to. */
async function find(content: string): Promise<Pick<Walked, 'folders' | 'targets'>> {
  const { folders, targets } = await listFiles(content, content, isContentPath);
  return { folders: DEEP ? [''] : folders, targets };
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
  const open = (folder: string, told: (path: string) => void): FSWatcher[] => {
    const tell = (event: WatchEventType, name: string | null): void => {
      if (event === 'rename') isMoved = true;
      told(name === null ? folder : join(folder, name));
    };
    try {
      return [watch(folder, { recursive: DEEP }, tell).on('error', () => told(folder))];
    } catch (error) {
      if (folder !== content && (error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  };
  return {
    close,
    /** Watches what there is now. What changed before is read by who comes after. */
    async renew(told: () => void): Promise<void> {
      if (!isMoved) return;
      isMoved = false;
      const { folders, targets } = await find(content);
      close();
      const inContent = (path: string): void => {
        const below = relative(content, path).split(sep).join('/');
        if (isContentPath(below) && !isInPublishedSite(content, below)) told();
      };
      const inTarget = (path: string): void => {
        if (targets.some((target) => `${path}${sep}`.startsWith(`${target}${sep}`))) told();
      };
      const outside = new Set(targets.map(dirname));
      watchers = [
        ...folders.flatMap((folder) => open(join(content, folder), inContent)),
        ...[...outside].flatMap((folder) => open(folder, inTarget)),
      ];
    },
  };
}
