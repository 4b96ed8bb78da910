/** Loads the page again where nothing else helps. The browser keeps the scroll position, `storage/drafts.ts` typed text. */
import { RESPONSE_TIMEOUT_MS } from './page-source.ts';
import { createEmitter } from './storage/emitter.ts';

const reloads = createEmitter();

/** Calls `listener` before {@link reloadPage} ends the page, so that it can store what would be lost. */
export const watchReload = reloads.subscribe;

const isReachable = (): Promise<boolean> =>
  fetch(location.href, {
    method: 'HEAD',
    cache: 'no-store',
    signal: AbortSignal.timeout(RESPONSE_TIMEOUT_MS),
  }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Returns whether the site answers, and so the page is loaded again. */
export async function reloadIfReachable(): Promise<boolean> {
  const reachable = await isReachable();
  if (reachable) reloadPage();
  return reachable;
}

export function reloadPage(): void {
  reloads.emit();
  location.reload();
}
