/** Finds moments when the reader does nothing, no page is loading, and the processor is free. */
import { createEmitter } from '../storage/emitter.ts';

/** After this time the reader counts as staying, even without moving. */
export const STAYING_AFTER_MS = 8000;

/** Time since the reader last did something, or a page arrived. */
const IDLE_AFTER_MS = 1000;
const ACTIVITY_EVENTS = ['scroll', 'pointerdown', 'touchstart', 'keydown', 'click'];

let lastActivityAt = 0;
let pendingPages = 0;
let isListening = false;

const recordActivity = (): void => void (lastActivityAt = performance.now());

function listenForActivity(): void {
  if (isListening) return;
  isListening = true;
  for (const type of ACTIVITY_EVENTS)
    addEventListener(type, recordActivity, { capture: true, passive: true });
}

const loadingChanges = createEmitter<[isOnItsWay: boolean]>();

export const watchPageLoading = loadingChanges.subscribe;

export function beginPageLoad(): () => void {
  pendingPages++;
  loadingChanges.emit(true);
  return () => {
    pendingPages--;
    recordActivity();
    loadingChanges.emit(isPageLoading());
  };
}

export const isPageLoading = (): boolean => pendingPages > 0;

const isIdle = (): boolean => !isPageLoading() && performance.now() - lastActivityAt >= IDLE_AFTER_MS;

/** A processor that is never free must not put work off for ever. */
const IDLE_TIMEOUT_MS = 2000;

const requestIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: IDLE_TIMEOUT_MS });
  else setTimeout(work);
};

export function whenIdle(work: () => void): () => void {
  let isCancelled = false;
  const check = (): void => {
    if (isCancelled) return;
    if (isIdle()) requestIdle(() => (isIdle() && !isCancelled ? work() : check()));
    else setTimeout(check, IDLE_AFTER_MS / 4);
  };
  listenForActivity();
  recordActivity();
  check();
  return () => void (isCancelled = true);
}
