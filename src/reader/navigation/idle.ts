/** When nobody waits for anything: the reader rests, no page is on its way, and the processor is free. */
import { createEmitter } from '../storage/emitter.ts';

/** Milliseconds after which a reader is here to read, though they have not moved. */
export const SETTLED_MS = 8000;

/** Milliseconds since the reader last did something, or a page arrived. */
const REST_MS = 1000;
const ACTS = ['scroll', 'pointerdown', 'touchstart', 'keydown', 'click'];

let lastActAt = 0;
let pagesOnTheirWay = 0;
let isListening = false;

const noteAct = (): void => void (lastActAt = performance.now());

function listen(): void {
  if (isListening) return;
  isListening = true;
  for (const type of ACTS) addEventListener(type, noteAct, { capture: true, passive: true });
}

const waitChanges = createEmitter<[isOnItsWay: boolean]>();

/** Calls back when the reader begins to wait for a page, and when it is there. */
export const watchPages = waitChanges.subscribe;

/** Notes that the reader waits for a page, until the returned function is called. */
export function waitForPage(): () => void {
  pagesOnTheirWay++;
  waitChanges.emit(true);
  return () => {
    pagesOnTheirWay--;
    noteAct();
    waitChanges.emit(isPageOnItsWay());
  };
}

export const isPageOnItsWay = (): boolean => pagesOnTheirWay > 0;

const isResting = (): boolean => !isPageOnItsWay() && performance.now() - lastActAt >= REST_MS;

const whenFree = (work: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work);
};

/** Runs work the next time that nobody waits for anything. The returned function calls it off. */
export function whenIdle(work: () => void): () => void {
  let isOff = false;
  const look = (): void => {
    if (isOff) return;
    if (isResting()) whenFree(() => (isResting() && !isOff ? work() : look()));
    else setTimeout(look, REST_MS / 4);
  };
  listen();
  noteAct();
  look();
  return () => void (isOff = true);
}
