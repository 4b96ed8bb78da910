/** Loads the page again where nothing else helps. The browser keeps the scroll position, `storage/drafts.ts` typed text. */
import { createEmitter } from './storage/emitter.ts';

const reloads = createEmitter();

/** Calls `listener` before {@link reloadPage} ends the page, so that it can store what would be lost. */
export const watchReload = reloads.subscribe;

export function reloadPage(): void {
  reloads.emit();
  location.reload();
}
