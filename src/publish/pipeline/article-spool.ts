/** Stores parsed articles on disk until their pages are rendered, so that memory use does not grow with the archive. */
import { mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Article } from '../../article/schema.ts';
import { diskError } from '../problems/system-errors.ts';
import { createChunkEncoder } from './chunk-encoder.ts';

export interface ArticleSpool {
  add(id: string, article: Article): void;
  take(id: string): Article | undefined;
}

type SpoolRange = readonly [start: number, bytes: number];

/** The file is unlinked right after opening, so nothing is left behind however the build ends. */
export function openArticleSpool(folder: string): ArticleSpool {
  const encode = createChunkEncoder();
  const ranges = new Map<string, SpoolRange>();
  let file: number | undefined;
  let end = 0;
  return {
    add(id, article) {
      const data = encode([JSON.stringify(article)]);
      try {
        file ??= openUnlinkedFile(folder);
        for (let done = 0; done < data.length;)
          done += writeSync(file, data, done, data.length - done, end + done);
      } catch (error) {
        throw diskError(folder, error);
      }
      ranges.set(id, [end, data.length]);
      end += data.length;
    },
    take(id) {
      const range = ranges.get(id);
      if (!range || file === undefined) return undefined;
      ranges.delete(id);
      const [start, bytes] = range;
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

function openUnlinkedFile(folder: string): number {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `spool-${process.pid}-${threadId}`);
  const file = openSync(path, 'w+');
  rmSync(path);
  return file;
}
