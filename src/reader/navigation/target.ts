import { PAGE_CHANGE_EVENT } from './use-page-change.ts';
import { elementByFragment, openDetailsAround } from './target-element.ts';

/** Does what `:target` does, which browsers set only for loaded documents; the previous mark is removed. */
export function markTarget(element: Element | null): void {
  document.querySelector('[data-target]')?.removeAttribute('data-target');
  if (element && !element.matches(':target')) element.setAttribute('data-target', '');
}

/** `onMissing` is called when the fragment names no element. */
export function trackTarget(onMissing: () => void): void {
  const update = (): void => {
    const named = elementByFragment(location.hash);
    if (openDetailsAround(named)) named?.scrollIntoView({ behavior: 'instant' });
    markTarget(named);
    if (!named && location.hash.length > 1) onMissing();
  };
  document.addEventListener(PAGE_CHANGE_EVENT, update);
  addEventListener('hashchange', update);
  update();
}
