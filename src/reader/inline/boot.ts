/**
 * After the load event, so that the app does not compete with text and lead picture; a few seconds after the text when
 * loading hangs; at once when the reader acts.
 */
import { markFailed } from '../readiness.ts';
import { isOnLink, recordActions } from './early-actions.ts';
import { loadPagesOnPop } from './load-pages-on-pop.ts';

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
