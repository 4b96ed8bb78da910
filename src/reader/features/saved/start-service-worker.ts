import type { ServiceWorkerMessage } from '../../../article/offline-protocol.ts';
import { isSavingData } from '../../navigation/connection.ts';
import { isPageLoading, watchPageLoading } from '../../navigation/idle.ts';
import { setFeatureActive } from '../../storage/active-features.ts';
import { SAVED_FEATURE } from './feature-name.ts';
import { registerServiceWorker, postToWorker } from './service-worker-client.ts';

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

/** The installation of a worker, also of a new version, pauses while the reader waits for a page. */
function pauseInstallDuringNavigation(registration: ServiceWorkerRegistration): void {
  const watchInstalling = (): void => {
    const { installing } = registration;
    if (!installing) return;
    const tellWorker = (isWaiting: boolean): void =>
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of one origin
      installing.postMessage({ kind: isWaiting ? 'pause' : 'resume' } satisfies ServiceWorkerMessage);
    tellWorker(isPageLoading());
    installing.addEventListener('statechange', watchPageLoading(tellWorker), { once: true });
  };
  registration.addEventListener('updatefound', watchInstalling);
  watchInstalling();
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
  if (!isNew) return;
  // The first installation may take long, and nobody waits for it.
  await navigator.serviceWorker.ready;
  await postToWorker(base, { kind: 'visited', page: location.href });
}
