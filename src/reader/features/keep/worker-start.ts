/** The worker's start, only where the reader's line is not to be spared. */
import type { Wanted } from '../../../article/offline.ts';
import { watchPages } from '../../navigation/idle.ts';
import { flag } from '../flags.ts';
import { FEATURE } from './feature-name.ts';
import { register, tellWorker } from './worker-client.ts';

function isLineSpared(): boolean {
  const { connection } = navigator as Navigator & { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

/** Tells when a new version is ready and waits for tabs of the old one to go. */
export function watchForUpdate(registration: ServiceWorkerRegistration, ready: () => void): void {
  const look = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller) ready();
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  look();
}

/** What the worker fetches to be installed waits while the reader waits for a page. */
function spareLine({ installing }: ServiceWorkerRegistration): void {
  if (!installing) return;
  const unwatch = watchPages((isOnItsWay) =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of one origin
    installing.postMessage({ kind: isOnItsWay ? 'pause' : 'resume' } satisfies Wanted),
  );
  installing.addEventListener('statechange', unwatch);
}

/** Registers the worker, has it keep the page that is shown, and sees to it that a new version is offered. */
export async function startWorker(base: string): Promise<void> {
  if (isLineSpared() && !navigator.serviceWorker.controller) return;
  const isNew = !navigator.serviceWorker.controller;
  const registration = await register(base);
  if (!registration) return;
  spareLine(registration);
  // The flag has the feature loaded that offers the new version.
  watchForUpdate(registration, () => flag(FEATURE, true));
  if (isNew) await tellWorker(base, { kind: 'visited', page: location.href });
}
