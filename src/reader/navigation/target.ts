/** The place that the address names, marked however the reader came there. */
import { PASSED } from './passage.ts';
import { elementNamed, unfold } from './place.ts';

/** Marks an element as the browser marks the target of a document that it has loaded; none other is marked then. */
export function showTarget(element: Element | null): void {
  document.querySelector('[data-target]')?.removeAttribute('data-target');
  if (element && !element.matches(':target')) element.setAttribute('data-target', '');
}

/** Marks what the address names, now and at each change; `lost` is called where it names nothing on the page. */
export function followTargets(lost: () => void): void {
  const look = (): void => {
    const named = elementNamed(location.hash);
    if (unfold(named)) named?.scrollIntoView({ behavior: 'instant' });
    showTarget(named);
    if (!named && location.hash.length > 1) lost();
  };
  document.addEventListener(PASSED, look);
  addEventListener('hashchange', look);
  look();
}
