import { createElementMark } from './element-mark.ts';
import { PAGE_CHANGE_EVENT } from './use-page-change.ts';
import { elementByFragment, openDetailsAround } from './target-element.ts';

const STILL = '{outline:2px solid;outline-offset:.3em}';

/** Marks the element of an id as the browser marks the target of a document that it has loaded; none other is marked then. */
export const markTarget = createElementMark(
  (target) =>
    `${target}{animation:found 2.4s ease-out}[data-motion=less] ${target}${STILL}@media (prefers-reduced-motion:reduce),(forced-colors:active){${target}${STILL}}`,
);

/** `onMissing` is called when the fragment names no element. */
export function trackTarget(onMissing: () => void): void {
  const update = (): void => {
    const named = elementByFragment(location.hash);
    if (openDetailsAround(named)) named?.scrollIntoView({ behavior: 'instant' });
    markTarget(named?.id);
    if (!named && location.hash.length > 1) onMissing();
  };
  document.addEventListener(PAGE_CHANGE_EVENT, update);
  addEventListener('hashchange', update);
  update();
}
