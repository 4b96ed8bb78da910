import { use } from 'react';
import { loadFeatureMessages } from '../load-feature-messages.ts';
import type { FeatureMessages } from '../i18n/features/feature-messages.ts';
import { useSite } from '../site-context.tsx';

/** The messages of one feature in the current interface language; suspends until they have loaded. */
export function useFeatureMessages<F extends keyof FeatureMessages>(feature: F): FeatureMessages[F] {
  const { language } = useSite();
  return use(loadFeatureMessages(language))[feature];
}
