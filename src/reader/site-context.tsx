import { createContext, use, useMemo, type ReactNode } from 'react';
import { editionAddress } from '../article/editions.ts';
import type { Site } from '../article/site.ts';
import { withBase } from '../article/urls.ts';
import { messagesFor } from './i18n/languages.ts';
import type { Messages } from './i18n/messages.ts';

export interface SiteContextValue {
  readonly site: Site;
  /** `/`, or the path that the site is published under, with a slash at both ends. */
  readonly base: string;
  readonly language: string;
  readonly messages: Messages;
  readonly href: (url: string) => string;
  /** Of a page that each edition has: the front page, lists, the search and saved pages. */
  readonly editionHref: (address: string) => string;
}

const SiteContext = createContext<SiteContextValue | undefined>(undefined);

export function useSite(): SiteContextValue {
  const value = use(SiteContext);
  if (!value) throw new Error('useSite must be used within SiteProvider');
  return value;
}

interface SiteProviderProps {
  readonly site: Site;
  readonly base: string;
  /** Preferred language of the interface; the site's language where it is not supported. */
  readonly language?: string | undefined;
  readonly children: ReactNode;
}

export function SiteProvider({ site, base, language, children }: SiteProviderProps) {
  const value = useMemo<SiteContextValue>(
    () => ({
      site,
      base,
      ...messagesFor(language, site.language),
      href: (url) => withBase(base, url),
      editionHref: (address) => withBase(base, editionAddress(site, address)),
    }),
    [site, base, language],
  );
  return <SiteContext value={value}>{children}</SiteContext>;
}
