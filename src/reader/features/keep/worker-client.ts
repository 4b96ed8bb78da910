/** What the reader's side asks of the service worker and its caches. Nothing here rejects. */
import { cacheName, VISITED, WORKER_FILE, type Kept, type Wanted } from '../../../article/offline.ts';
import { withBase } from '../../../article/urls.ts';
import { scriptUrl } from '../../script-url.ts';

/** The registration of the site under `base`; nothing where there is none, or the browser refuses it with all storage. */
export async function registered(base: string): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker.getRegistration(base);
  } catch {
    return undefined;
  }
}

/** Registers the worker of the site under `base`; nothing where the browser has none to offer. */
export async function register(base: string): Promise<ServiceWorkerRegistration | undefined> {
  try {
    const url = scriptUrl(withBase(base, `/${WORKER_FILE}`));
    return await navigator.serviceWorker.register(url, { scope: base, updateViaCache: 'none' });
  } catch {
    return undefined;
  }
}

/** Milliseconds that a worker has to be there, which the first time means to have fetched the app. */
const PATIENCE = 20_000;

const late = <T>(milliseconds: number, value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(value), milliseconds));

/** The worker at work; nothing where there is none. */
async function worker(base: string): Promise<ServiceWorker | undefined> {
  const registration = (await registered(base)) ?? (await register(base));
  if (!registration) return undefined;
  if (registration.active) return registration.active;
  const ready = await Promise.race([navigator.serviceWorker.ready, late(PATIENCE, undefined)]);
  return ready?.active ?? undefined;
}

/** Tells the worker something. */
export async function tellWorker(base: string, wanted: Wanted): Promise<void> {
  try {
    (await worker(base))?.postMessage(wanted);
  } catch {
    // Without a worker nothing is kept that it should let go.
  }
}

/** Milliseconds that the pictures of one article may take. */
const LONGEST = 120_000;

/** Has a page kept with its pictures; nothing where no worker can do that. */
export async function askToKeep(
  base: string,
  page: string,
  pictures: readonly string[],
): Promise<Kept | undefined> {
  try {
    const at = await worker(base);
    if (!at) return undefined;
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<Kept>((resolve) => {
      port1.addEventListener('message', ({ data }: MessageEvent<Kept>) => resolve(data), { once: true });
      port1.start();
    });
    at.postMessage({ kind: 'keep', page, pictures } satisfies Wanted, [port2]);
    return await Promise.race([answer, late(LONGEST, undefined)]);
  } catch {
    return undefined;
  }
}

/** Lets go of the pages that were kept only because they were visited. */
export async function forgetVisited(base: string): Promise<void> {
  try {
    for (const kind of VISITED) await caches.delete(cacheName(base, kind));
  } catch {
    // Where there are no caches, nothing is kept in them.
  }
  // The worker knows what was used when.
  await tellWorker(base, { kind: 'forget' });
}
