/** Fetches related articles ahead, when links to them have rested in view. */
import type { FetchSource } from '../fetch-source.ts';
import { mayPrefetch } from './connection.ts';
import { isPageLoading } from './idle.ts';
import { resolveLink } from './links.ts';
import { PAGE_CHANGE_EVENT } from './use-page-change.ts';
import { pageElement } from '../page-elements.ts';

/** Milliseconds that related links stay in view before they count as likely. */
const IN_VIEW_MS = 300;

/** Who has come to the foot of an article and stays there is about to choose a related link. */
export function prefetchInView(source: FetchSource, base: string): void {
  if (!('IntersectionObserver' in window)) return;
  const waiting = new Map<Element, ReturnType<typeof setTimeout>>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(waiting.get(target));
      if (!isIntersecting) continue;
      waiting.set(
        target,
        setTimeout(() => {
          // The line is the reader's while a page is on its way.
          if (isPageLoading()) return;
          observer.unobserve(target);
          const to = mayPrefetch() ? resolveLink(target, base) : undefined;
          if (to) source.prefetch(to.address);
        }, IN_VIEW_MS),
      );
    }
  });
  const look = (): void => {
    observer.disconnect();
    // Of the previous page.
    for (const timer of waiting.values()) clearTimeout(timer);
    waiting.clear();
    for (const link of pageElement('related')?.querySelectorAll('a[href]') ?? []) observer.observe(link);
  };
  document.addEventListener(PAGE_CHANGE_EVENT, look);
  look();
}
