/**
 * After the load event, so that the app does not compete with text and lead picture; a few seconds after the text when
 * loading hangs; at once when the reader acts.
 */
import { markFailed, READY_EVENT } from '../readiness.ts';
import { isOnLink, recordActions } from './early-actions.ts';

/** Time that the page's other resources get to themselves once the text is there. */
const START_DELAY_MS = 3000;

const { entry = '', imports = '' } = document.currentScript?.dataset ?? {};
const interaction = new AbortController();
let isStarted = false;

const whenParsed = (work: () => void): void => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', work);
  else work();
};

function start(): void {
  if (isStarted) return;
  isStarted = true;
  interaction.abort();
  for (const href of [entry, ...imports.split(' ')].filter(Boolean))
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  whenParsed(() => void import(/* @vite-ignore */ entry).catch(markFailed));
}

/**
 * Back and Forward between pages that the app has shown change only the address. Until the app is ready, or if it does
 * not start, loads the page at that address as a document.
 */
function loadPagesOnPop(): void {
  const { pathname } = location;
  const reload = (): void => {
    if (location.pathname !== pathname) location.reload();
  };
  addEventListener('popstate', reload);
  document.addEventListener(READY_EVENT, () => removeEventListener('popstate', reload));
}

for (const type of ['pointerdown', 'touchstart', 'keydown', 'focusin'])
  // The script would compete with the page that the link opens.
  document.addEventListener(type, (event) => isOnLink(event) || start(), {
    passive: true,
    signal: interaction.signal,
  });
addEventListener('load', start);
whenParsed(() => setTimeout(start, START_DELAY_MS));
recordActions(start);
loadPagesOnPop();
