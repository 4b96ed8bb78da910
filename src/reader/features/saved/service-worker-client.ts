/** Messages to the service worker, and access to its caches. Nothing here rejects. */
import {
  cacheName,
  VISITED_CACHES,
  WORKER_FILE,
  type SavePageResult,
  type ServiceWorkerMessage,
} from '../../../article/offline-protocol.ts';
import { withBase } from '../../../article/urls.ts';
import { scriptUrl } from '../../script-url.ts';
import { withTimeLimit } from '../../time-limit.ts';

/** The worker of this site, not that of a site above it on the same host. */
export async function findRegistration(base: string): Promise<ServiceWorkerRegistration | undefined> {
  try {
    const registration = await navigator.serviceWorker.getRegistration(base);
    return registration?.scope === new URL(base, location.href).href ? registration : undefined;
  } catch {
    return undefined;
  }
}

/** Registers the worker unless it is: that would wait until a new version is installed. */
export async function registerServiceWorker(base: string): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await findRegistration(base);
  if (registration) return registration;
  try {
    const url = scriptUrl(withBase(base, `/${WORKER_FILE}`));
    return await navigator.serviceWorker.register(url, { scope: base, updateViaCache: 'none' });
  } catch {
    return undefined;
  }
}

/** Time for a worker to become active; its first installation fetches the app. */
const WORKER_READY_TIMEOUT_MS = 20_000;

async function activeWorker(
  registration: ServiceWorkerRegistration | undefined,
): Promise<ServiceWorker | undefined> {
  if (!registration) return undefined;
  if (registration.active) return registration.active;
  const ready = await withTimeLimit<ServiceWorkerRegistration | undefined>(
    navigator.serviceWorker.ready,
    WORKER_READY_TIMEOUT_MS,
    () => undefined,
  );
  return ready?.active ?? undefined;
}

/** Registers no worker: a site may have given it up, and then nothing is cached that would have to be deleted. */
export async function postToWorker(base: string, wanted: ServiceWorkerMessage): Promise<void> {
  try {
    (await activeWorker(await findRegistration(base)))?.postMessage(wanted);
  } catch {
    // Without a worker nothing is cached that would have to be deleted.
  }
}

const CACHE_PICTURES_TIMEOUT_MS = 120_000;

/** Has the worker cache a page with its pictures; undefined where there is no worker or it does not answer. */
export async function cachePage(
  base: string,
  page: string,
  pictures: readonly string[],
): Promise<SavePageResult | undefined> {
  try {
    const worker = await activeWorker(await registerServiceWorker(base));
    if (!worker) return undefined;
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<SavePageResult | undefined>((resolve) => {
      port1.addEventListener('message', ({ data }: MessageEvent<SavePageResult>) => resolve(data), {
        once: true,
      });
      port1.start();
    });
    worker.postMessage({ kind: 'keep', page, pictures } satisfies ServiceWorkerMessage, [port2]);
    return await withTimeLimit(answer, CACHE_PICTURES_TIMEOUT_MS, () => undefined);
  } catch {
    return undefined;
  }
}

export async function deleteVisitedPages(base: string): Promise<void> {
  try {
    for (const kind of VISITED_CACHES) await caches.delete(cacheName(base, kind));
  } catch {
    // Without the Cache API there is nothing to delete.
  }
  // The worker keeps its own list of what was used when.
  await postToWorker(base, { kind: 'forget' });
}
