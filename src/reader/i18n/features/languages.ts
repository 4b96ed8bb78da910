import { primaryLanguage } from '../../../article/language-tag.ts';
import { loadOnce } from '../../load-once.ts';
import type { LanguageCode } from '../languages.ts';
import type { FeatureMessages } from './feature-messages.ts';

const FEATURE_MESSAGE_LOADERS: Readonly<Record<LanguageCode, () => Promise<FeatureMessages>>> = {
  en: () => import('./en.ts').then((m) => m.en),
  ar: () => import('./ar.ts').then((m) => m.ar),
  de: () => import('./de.ts').then((m) => m.de),
  es: () => import('./es.ts').then((m) => m.es),
  fa: () => import('./fa.ts').then((m) => m.fa),
  fr: () => import('./fr.ts').then((m) => m.fr),
  he: () => import('./he.ts').then((m) => m.he),
  pt: () => import('./pt.ts').then((m) => m.pt),
  ru: () => import('./ru.ts').then((m) => m.ru),
  tr: () => import('./tr.ts').then((m) => m.tr),
  zh: () => import('./zh.ts').then((m) => m.zh),
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

/** For rendering in any language. */
export const loadAllFeatureMessages = (): Promise<unknown> =>
  Promise.all(Object.keys(FEATURE_MESSAGE_LOADERS).map(loadFeatureMessages));
