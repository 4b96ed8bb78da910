/** Client-side navigation for all links, including those in article text, by one listener on the document. */
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { isPlainClick } from '../dom/is-plain-click.ts';
import { useSite } from '../site-context.tsx';
import { beginPageLoad } from './idle.ts';

interface LinkDestination {
  readonly path: string;
  /** Address of the page on the site, without base. */
  readonly address: string;
}

/** The page of this site that a click on an element would open, if the app can show it. */
export function resolveLink(target: EventTarget | null, base: string): LinkDestination | undefined {
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

export function useLinkNavigation(): void {
  const navigate = useNavigate();
  const { base } = useSite();
  useEffect(() => {
    const open = (event: MouseEvent): void => {
      const isOpening = !event.defaultPrevented && isPlainClick(event);
      const to = isOpening ? resolveLink(event.target, base) : undefined;
      if (!to) return;
      event.preventDefault();
      const arrived = beginPageLoad();
      void Promise.resolve(navigate(`/${to.path.slice(base.length)}`)).finally(arrived);
    };
    document.addEventListener('click', open);
    return () => document.removeEventListener('click', open);
  }, [navigate, base]);
}
