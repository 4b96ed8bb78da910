/** Zips files in a worker, or on the main thread where workers are not available or forbidden by the host's policy. */
import { scriptUrl } from '../script-url.ts';
// oxlint-disable-next-line import/default -- Vite gives the worker's address
import zipWorker from './zip-worker.ts?worker&url';
import { loadChunk, RESPONSE_TIMEOUT_MS } from '../page-source.ts';
import type { ZippedFile } from './zip.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type WorkerMessage = 'started' | Bytes;

function postToWorker(files: readonly ZippedFile[], signal: AbortSignal): Promise<Bytes> {
  const worker = new Worker(scriptUrl(zipWorker), { type: 'module' });
  return new Promise<Bytes>((resolve, reject) => {
    const fail = (): void => reject(new Error('The worker failed'));
    const timer = setTimeout(fail, RESPONSE_TIMEOUT_MS);
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      // The limit is for loading the worker: zipping may take longer.
      clearTimeout(timer);
      if (data !== 'started') resolve(data);
    });
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    signal.addEventListener('abort', fail);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
    worker.postMessage(files);
  }).finally(() => worker.terminate());
}

/** Rejects when the signal aborts. */
export async function zipInWorker(files: readonly ZippedFile[], signal: AbortSignal): Promise<Bytes> {
  try {
    return await postToWorker(files, signal);
  } catch {
    signal.throwIfAborted();
    const { zipFiles } = await loadChunk(() => import('./zip.ts'));
    return zipFiles(files);
  }
}
