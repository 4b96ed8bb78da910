/** Builds an e-book in a worker, or on the main thread where workers are not available or forbidden by the host's policy. */
import { scriptUrl } from '../script-url.ts';
// oxlint-disable-next-line import/default -- Vite gives the worker's address
import binder from './epub-worker.ts?worker&url';
import type { Book } from './epub/book.ts';

type Bytes = Uint8Array<ArrayBuffer>;

function buildInWorker(book: Book, signal: AbortSignal): Promise<Bytes> {
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

export async function buildEpub(book: Book, signal: AbortSignal): Promise<Bytes> {
  try {
    return await buildInWorker(book, signal);
  } catch {
    signal.throwIfAborted();
    const [{ zipFiles }, { epubFiles }] = await Promise.all([
      import('./epub/zip.ts'),
      import('./epub/epub.ts'),
    ]);
    return zipFiles(epubFiles(book));
  }
}
