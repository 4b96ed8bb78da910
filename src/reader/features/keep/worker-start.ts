/** The worker's start: when the page has come to rest, and only where the reader's line is not to be spared. */
import { flag } from '../flags.ts';
import { FEATURE } from './feature-name.ts';
import { register, tellWorker } from './worker-client.ts';

const rest = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 5000 });
    else setTimeout(resolve, 2000);
  });

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

/** Registers the worker, has it keep the page that is shown, and sees to it that a new version is offered. */
export async function startWorker(base: string): Promise<void> {
  if (isLineSpared() && !navigator.serviceWorker.controller) return;
  await rest();
  const isNew = !navigator.serviceWorker.controller;
  const registration = await register(base);
  if (!registration) return;
  // The flag has the feature loaded that offers the new version.
  watchForUpdate(registration, () => flag(FEATURE, true));
  if (isNew) await tellWorker(base, { kind: 'visited', page: location.href });
}
