/**
 * Starts the app: when the page has loaded, so that its script does not compete with the text and the lead picture; a few
 * seconds after the text where that hangs; at once when the reader acts.
 */
import { markFailed } from '../readiness.ts';
import { isOnLink, recordActions } from './early-actions.ts';

/** Milliseconds that what else the page loads has to itself once the text is there. */
const MAX_HEAD_START_MS = 3000;

const { entry = '', imports = '' } = document.currentScript?.dataset ?? {};
const acted = new AbortController();
let isStarted = false;

const whenParsed = (work: () => void): void => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', work);
  else work();
};

function start(): void {
  if (isStarted) return;
  isStarted = true;
  acted.abort();
  for (const href of [entry, ...imports.split(' ')].filter(Boolean))
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  whenParsed(() => void import(/* @vite-ignore */ entry).catch(markFailed));
}

for (const type of ['pointerdown', 'touchstart', 'keydown', 'focusin'])
  // The script would only compete with the page that a link leads to.
  document.addEventListener(type, (event) => isOnLink(event) || start(), {
    passive: true,
    signal: acted.signal,
  });
addEventListener('load', start);
whenParsed(() => setTimeout(start, MAX_HEAD_START_MS));
recordActions(start);
