/** What every component may know of the page it stands on: the site, its base path and the language of the interface. */
import { createContext, use, useMemo, type ReactNode } from 'react';
import type { Site } from '../article/site.ts';
import { withBase } from '../article/urls.ts';
import { messagesFor } from './i18n/languages.ts';
import type { Messages } from './i18n/messages.ts';

export interface Setting {
  readonly site: Site;
  /** `/`, or the path the site is published under, with a slash at both ends. */
  readonly base: string;
  /** Language of the interface here, and its messages. */
  readonly language: string;
  readonly messages: Messages;
  /** An address of the site or elsewhere as it goes into `href` or `src`. */
  readonly href: (url: string) => string;
}

const SettingContext = createContext<Setting | undefined>(undefined);

/** The setting of the nearest {@link SettingProvider}. */
export function useSetting(): Setting {
  const setting = use(SettingContext);
  if (!setting) throw new Error('A component that needs the setting stands outside SettingProvider');
  return setting;
}

interface ProviderProps {
  readonly site: Site;
  readonly base: string;
  /** Wished language of the interface; the site's where there are no messages in it. */
  readonly language?: string | undefined;
  readonly children: ReactNode;
}

export function SettingProvider({ site, base, language, children }: ProviderProps) {
  const setting = useMemo<Setting>(
    () => ({
      site,
      base,
      ...messagesFor(language, site.language),
      href: (url) => withBase(base, url),
    }),
    [site, base, language],
  );
  return <SettingContext value={setting}>{children}</SettingContext>;
}
