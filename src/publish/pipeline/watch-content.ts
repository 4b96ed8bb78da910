import { watch, type FSWatcher, type WatchEventType } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { isContentPath } from '../content/public-files.ts';
import { isInPublishedSite } from '../content/published-site.ts';
import { listFiles, type FileListing } from '../content/list-files.ts';

const SETTLE_MS = 40;

/** On Linux, Node's recursive watcher loses a file that another is renamed over. */
const CAN_WATCH_RECURSIVELY = process.platform !== 'linux';

async function findWatchTargets(content: string): Promise<Pick<FileListing, 'folders' | 'targets'>> {
  const { folders, targets } = await listFiles(content, content, isContentPath);
  return { folders: CAN_WATCH_RECURSIVELY ? [''] : folders, targets };
}

/** Each may return when `onChange` is due without a change, in milliseconds since 1970. */
export interface WatchCallbacks {
  readonly onStart: () => Promise<number | undefined>;
  readonly onChange: () => Promise<number | undefined>;
}

/** A longer timer fires at once; one that ends early costs a build that finds nothing to do. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Watches before `onStart`, so that no change is missed. Calls are debounced and never overlap. Resolves when aborted.
 */
export async function watchContent(
  content: string,
  { onStart, onChange }: WatchCallbacks,
  signal: AbortSignal,
): Promise<void> {
  const watchers = createWatchers(content);
  const failure = new AbortController();
  const end = AbortSignal.any([signal, failure.signal]);
  const ended = new Promise<void>((resolve) => end.addEventListener('abort', () => resolve()));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueTimer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running
        .then(() => watchers.renew(schedule))
        .then(onChange)
        .then(wakeAt);
      running.catch((error: unknown) => failure.abort(error));
    }, SETTLE_MS);
  };
  const wakeAt = (dueMs: number | undefined): void => {
    clearTimeout(dueTimer);
    if (dueMs === undefined || end.aborted) return;
    dueTimer = setTimeout(schedule, Math.min(Math.max(dueMs - Date.now(), 0), MAX_TIMER_MS));
  };
  try {
    await watchers.renew(schedule);
    running = onStart().then(wakeAt);
    await running;
    await ended;
    failure.signal.throwIfAborted();
  } finally {
    clearTimeout(timer);
    clearTimeout(dueTimer);
    watchers.close();
    await running.catch(() => undefined);
  }
}

function createWatchers(content: string) {
  let watchers: FSWatcher[] = [];
  /** Set by create, delete and rename events: a folder that replaced another must be watched anew. */
  let isOutdated = true;
  const close = (): void => watchers.splice(0).forEach((one) => one.close());
  const open = (folder: string, notify: (path: string) => void): FSWatcher[] => {
    const handleEvent = (event: WatchEventType, name: string | null): void => {
      if (event === 'rename') isOutdated = true;
      notify(name === null ? folder : join(folder, name));
    };
    try {
      return [
        watch(folder, { recursive: CAN_WATCH_RECURSIVELY }, handleEvent).on('error', () => notify(folder)),
      ];
    } catch (error) {
      if (folder !== content && (error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  };
  return {
    close,
    /** Replaces the watchers; the caller reads the content afterwards, so changes in between are not lost. */
    async renew(told: () => void): Promise<void> {
      if (!isOutdated) return;
      isOutdated = false;
      const { folders, targets } = await findWatchTargets(content);
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
