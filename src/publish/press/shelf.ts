/** Articles put aside until their pages are printed: on the disk, since an archive of any size must not fill the memory. */
import { mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Article } from '../../article/schema.ts';
import { namedError } from '../problems/system-reason.ts';
import { openInk } from './ink.ts';

export interface Shelf {
  put(id: string, article: Article): void;
  /** Gives an article back once. */
  take(id: string): Article | undefined;
}

type Place = readonly [start: number, bytes: number];

/** Opens a shelf in a folder. Its file has no name there, so that nothing is left of it however the publish ends. */
export function openShelf(folder: string): Shelf {
  const ink = openInk();
  const places = new Map<string, Place>();
  let file: number | undefined;
  let end = 0;
  return {
    put(id, article) {
      const data = ink([JSON.stringify(article)]);
      try {
        file ??= openNameless(folder);
        for (let done = 0; done < data.length;)
          done += writeSync(file, data, done, data.length - done, end + done);
      } catch (error) {
        throw namedError(folder, error);
      }
      places.set(id, [end, data.length]);
      end += data.length;
    },
    take(id) {
      const place = places.get(id);
      if (!place || file === undefined) return undefined;
      places.delete(id);
      const [start, bytes] = place;
      const data = Buffer.allocUnsafe(bytes);
      for (let done = 0; done < bytes;) {
        const more = readSync(file, data, done, bytes - done, start + done);
        if (more === 0) return undefined;
        done += more;
      }
      return JSON.parse(data.toString()) as Article;
    },
  };
}

function openNameless(folder: string): number {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `shelf-${process.pid}-${threadId}`);
  const file = openSync(path, 'w+');
  rmSync(path);
  return file;
}
