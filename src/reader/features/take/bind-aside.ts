/** Binds a book beside the page, or on it where a browser or a host's policy allows no worker. */
import { scriptUrl } from '../../script-url.ts';
// oxlint-disable-next-line import/default -- Vite gives the worker's address
import binder from './binder.ts?worker&url';
import type { Book } from './epub/book.ts';

type Bytes = Uint8Array<ArrayBuffer>;

function inWorker(book: Book, signal: AbortSignal): Promise<Bytes> {
  const worker = new Worker(scriptUrl(binder), { type: 'module' });
  return new Promise<Bytes>((resolve, reject) => {
    const fail = (): void => reject(new Error('The worker failed'));
    worker.addEventListener('message', ({ data }: MessageEvent<Bytes>) => resolve(data));
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    signal.addEventListener('abort', fail);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
    worker.postMessage(book);
  }).finally(() => worker.terminate());
}

/** The bytes of a book's file. Rejects when the signal breaks it off. */
export async function bindAside(book: Book, signal: AbortSignal): Promise<Bytes> {
  try {
    return await inWorker(book, signal);
  } catch {
    signal.throwIfAborted();
    const [{ bind }, { epubFiles }] = await Promise.all([import('./epub/bind.ts'), import('./epub/epub.ts')]);
    return bind(epubFiles(book));
  }
}
