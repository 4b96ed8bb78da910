/**
 * Links, all of them, by listeners on the document: also those in running text, in any language of markup the model allows.
 * A link of the site opens inside the app.
 */
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useSetting } from '../setting.tsx';
import { waitForPage } from './idle.ts';

interface Destination {
  /** Path, query and fragment, with the base. */
  readonly path: string;
  /** Address of the page on the site, without base. */
  readonly address: string;
}

/** The page of this site that a click on an element would open, if it is one that the app can show. */
export function destination(target: EventTarget | null, base: string): Destination | undefined {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return undefined;
  if (link.hasAttribute('download') || (link.target !== '' && link.target !== '_self')) return undefined;
  if (!`${link.pathname}/`.startsWith(base)) return undefined;
  if (/\.[^/.]+$/.test(link.pathname)) return undefined;
  const here = link.pathname === location.pathname && link.search === location.search;
  if (here && link.hash !== '') return undefined;
  return {
    path: link.pathname + link.search + link.hash,
    address: link.pathname.slice(base.length - 1).replace(/\/*$/, '/'),
  };
}

function opensHere(event: MouseEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return !event.defaultPrevented && event.button === 0 && !modified;
}

/** Lets the router open the site's links. */
export function useLinks(): void {
  const navigate = useNavigate();
  const { base } = useSetting();
  useEffect(() => {
    const open = (event: MouseEvent): void => {
      const to = opensHere(event) ? destination(event.target, base) : undefined;
      if (!to) return;
      event.preventDefault();
      const arrived = waitForPage();
      void Promise.resolve(navigate(`/${to.path.slice(base.length)}`)).finally(arrived);
    };
    document.addEventListener('click', open);
    return () => document.removeEventListener('click', open);
  }, [navigate, base]);
}
