/** Stores parsed articles on disk until their pages are rendered, so that memory use does not grow with the archive. */
import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Article } from '../../article/schema.ts';
import { diskError } from '../problems/system-errors.ts';
import { createChunkEncoder } from './chunk-encoder.ts';

/** The bytes of an article in a spool file, for any thread to read. */
export interface SpooledArticle {
  readonly file: string;
  readonly start: number;
  readonly bytes: number;
}

export interface ArticleSpool {
  add(article: Article): SpooledArticle;
  read(spooled: SpooledArticle): Article;
  close(): void;
}

/** Named as the temporary files that the next build removes if this one is killed. */
const spoolFolder = (cache: string): string => join(cache, `.broadsheet-${process.pid}`);

export const removeSpool = (cache: string): Promise<void> =>
  rm(spoolFolder(cache), { recursive: true, force: true });

/** Writes to a file of this thread, and reads from those of all. */
export function openArticleSpool(cache: string): ArticleSpool {
  const encode = createChunkEncoder();
  const folder = spoolFolder(cache);
  const ownFile = join(folder, `${threadId}`);
  const descriptors = new Map<string, number>();
  let end = 0;
  const open = (file: string, flags: 'r' | 'w+'): number => {
    const descriptor = descriptors.get(file) ?? openSync(file, flags);
    descriptors.set(file, descriptor);
    return descriptor;
  };
  return {
    add(article) {
      const data = encode([JSON.stringify(article)]);
      const start = end;
      try {
        if (start === 0) mkdirSync(folder, { recursive: true });
        writeAll(open(ownFile, 'w+'), data, start);
      } catch (error) {
        throw diskError(folder, error);
      }
      end += data.length;
      return { file: ownFile, start, bytes: data.length };
    },
    read: ({ file, start, bytes }) => JSON.parse(readAll(open(file, 'r'), start, bytes)) as Article,
    close() {
      for (const descriptor of descriptors.values()) closeSync(descriptor);
      descriptors.clear();
    },
  };
}

function writeAll(descriptor: number, data: Uint8Array, start: number): void {
  for (let done = 0; done < data.length;)
    done += writeSync(descriptor, data, done, data.length - done, start + done);
}

function readAll(descriptor: number, start: number, bytes: number): string {
  const data = Buffer.allocUnsafe(bytes);
  for (let done = 0; done < bytes;) {
    const more = readSync(descriptor, data, done, bytes - done, start + done);
    if (more === 0) throw new Error('A spool file of the build was cut short; build again');
    done += more;
  }
  return data.toString();
}
