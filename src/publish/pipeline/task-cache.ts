/** Skips tasks whose inputs did not change: each task is stored with the hash of its inputs. */
import { contentHash } from '../content-hash.ts';
import type { BuildCache } from './build-cache.ts';
import type { OutputFolder } from './output-folder.ts';

export interface TaskCache {
  readonly output: OutputFolder;
  readonly taskHashes: ReadonlyMap<string, string>;
  readonly taskFiles: ReadonlyMap<string, readonly string[]>;
  /** False when the last build ran the task with the same inputs and its files exist. An empty input means unknown. */
  isOutdated(name: string, parts: readonly string[], paths: readonly string[]): boolean;
  /** Keeps the result of the last build without comparing inputs. Returns whether its files still exist. */
  keepTask(name: string, paths: readonly string[]): boolean;
  /** Keeps all tasks of a recorded group if the inputs are the same and all files still exist. */
  keepGroup(name: string, parts: readonly string[], pathsOf: (one: string) => readonly string[]): boolean;
  recordGroup(name: string, tasks: readonly string[]): void;
  /** Keeps the files of the last build if the inputs are the same and all files still exist. */
  runTask(name: string, parts: readonly string[], files: () => Promise<Iterable<OutputFile>>): Promise<void>;
}

export type OutputFile = readonly [path: string, content: string | Uint8Array];

export function openTaskCache(output: OutputFolder, previous: BuildCache): TaskCache {
  const taskHashes = new Map<string, string>();
  const taskFiles = new Map<string, readonly string[]>();
  const isCacheValid = previous.revision !== '' && previous.revision === output.revision;
  function isOutdated(name: string, parts: readonly string[], paths: readonly string[] | undefined): boolean {
    if (parts.includes('')) return true;
    const hash = contentHash(parts.join('\n'));
    taskHashes.set(name, hash);
    return !isCacheValid || previous.taskHashes.get(name) !== hash || !paths || !output.keepFiles(paths);
  }
  function keepTask(name: string, paths: readonly string[]): boolean {
    const hash = previous.taskHashes.get(name);
    if (!isCacheValid || hash === undefined || !output.keepFiles(paths)) return false;
    taskHashes.set(name, hash);
    return true;
  }
  return {
    output,
    taskHashes,
    taskFiles,
    isOutdated,
    keepTask,
    keepGroup(name, parts, pathsOf) {
      const last = previous.taskFiles.get(name);
      if (isOutdated(name, parts, []) || !last?.every((one) => keepTask(one, pathsOf(one)))) return false;
      taskFiles.set(name, last);
      return true;
    },
    recordGroup: (name, tasks) => void taskFiles.set(name, tasks),
    async runTask(name, parts, make) {
      const last = previous.taskFiles.get(name);
      if (!isOutdated(name, parts, last)) {
        taskFiles.set(name, last ?? []);
        return;
      }
      const paths: string[] = [];
      for (const [path, content] of await make()) {
        output.write(path, content);
        paths.push(path);
      }
      taskFiles.set(name, paths);
    },
  };
}
