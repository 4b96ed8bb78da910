import type { ServiceWorkerMessage } from '../../../article/offline-protocol.ts';
import { watchPageLoading } from '../../navigation/idle.ts';
import { setFeatureActive } from '../../storage/active-features.ts';
import { SAVED_FEATURE } from './feature-name.ts';
import { registerServiceWorker, postToWorker } from './service-worker-client.ts';

function isSavingData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

/** Calls `ready` when a new version is installed and waits for tabs of the old one to close. */
export function watchForUpdate(registration: ServiceWorkerRegistration, ready: () => void): void {
  const checkWaiting = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller) ready();
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', checkWaiting);
  });
  checkWaiting();
}

/** The worker's installation pauses while the reader waits for a page. */
function pauseInstallDuringNavigation({ installing }: ServiceWorkerRegistration): void {
  if (!installing) return;
  const unwatch = watchPageLoading((isNavigating) =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of one origin
    installing.postMessage({ kind: isNavigating ? 'pause' : 'resume' } satisfies ServiceWorkerMessage),
  );
  installing.addEventListener('statechange', unwatch);
}

/** Registers the service worker, unless the reader saves data; has it cache the current page and watches for updates. */
export async function startServiceWorker(base: string): Promise<void> {
  if (isSavingData() && !navigator.serviceWorker.controller) return;
  const isNew = !navigator.serviceWorker.controller;
  const registration = await registerServiceWorker(base);
  if (!registration) return;
  pauseInstallDuringNavigation(registration);
  // Loads the feature that offers the update.
  watchForUpdate(registration, () => setFeatureActive(SAVED_FEATURE, true));
  if (isNew) await postToWorker(base, { kind: 'visited', page: location.href });
}
