import { primaryLanguage } from '../article/language-tag.ts';
import { loadOnce } from './load-once.ts';
import { byLanguage } from './i18n/languages.ts';
import type { FeatureMessages } from './i18n/messages.ts';

const featureMessageLoaders = byLanguage(
  import.meta.glob<FeatureMessages>('./i18n/catalogues/*.ts', { query: '?features', import: 'features' }),
);

const resolvedMessages = new Map<string, FeatureMessages>();

const loads = new Map(
  [...featureMessageLoaders].map(([code, load]) => [
    code,
    loadOnce(async () => {
      const messages = await load();
      resolvedMessages.set(code, messages);
      return messages;
    }),
  ]),
);

/** For a BCP 47 language, the same promise each time; English if unsupported. */
export function loadFeatureMessages(language: string): Promise<FeatureMessages> {
  const load = loads.get(primaryLanguage(language)) ?? loads.get('en')!;
  return load();
}

export const loadedFeatureMessages = (language: string): FeatureMessages | undefined =>
  resolvedMessages.get(primaryLanguage(language)) ?? resolvedMessages.get('en');
