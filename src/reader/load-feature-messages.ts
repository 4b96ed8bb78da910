import { primaryLanguage } from '../article/language-tag.ts';
import { loadOnce } from './load-once.ts';
import type { LanguageCode } from './i18n/languages.ts';
import type { FeatureMessages } from './i18n/features/feature-messages.ts';

const FEATURE_MESSAGE_LOADERS: Readonly<Record<LanguageCode, () => Promise<FeatureMessages>>> = {
  en: () => import('./i18n/features/en.ts').then((m) => m.en),
  ar: () => import('./i18n/features/ar.ts').then((m) => m.ar),
  de: () => import('./i18n/features/de.ts').then((m) => m.de),
  es: () => import('./i18n/features/es.ts').then((m) => m.es),
  fa: () => import('./i18n/features/fa.ts').then((m) => m.fa),
  fr: () => import('./i18n/features/fr.ts').then((m) => m.fr),
  he: () => import('./i18n/features/he.ts').then((m) => m.he),
  pt: () => import('./i18n/features/pt.ts').then((m) => m.pt),
  ru: () => import('./i18n/features/ru.ts').then((m) => m.ru),
  tr: () => import('./i18n/features/tr.ts').then((m) => m.tr),
  zh: () => import('./i18n/features/zh.ts').then((m) => m.zh),
};

const resolvedMessages = new Map<string, FeatureMessages>();

const loads = new Map(
  Object.entries(FEATURE_MESSAGE_LOADERS).map(([code, load]) => [
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

/** Undefined until they are loaded. */
export const loadedFeatureMessages = (language: string): FeatureMessages | undefined =>
  resolvedMessages.get(primaryLanguage(language)) ?? resolvedMessages.get('en');
