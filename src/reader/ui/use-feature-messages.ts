import { use } from 'react';
import { loadFeatureMessages } from '../load-feature-messages.ts';
import type { FeatureMessages } from '../i18n/messages.ts';
import { useSite } from '../site-context.tsx';

/** The messages of all features in the current interface language; suspends until they have loaded. */
export function useAllFeatureMessages(): FeatureMessages {
  const { language } = useSite();
  return use(loadFeatureMessages(language));
}

export const useFeatureMessages = <F extends keyof FeatureMessages>(feature: F): FeatureMessages[F] =>
  useAllFeatureMessages()[feature];
