/**
 * Publishing stores formatted texts in a page's data: browsers differ in Unicode data, and the first page need not
 * wait for `Intl`.
 */
import { createContext, use, type ReactNode } from 'react';
import type { FormattedTexts } from '../article/formatted-texts.ts';
import { useSite } from './site-context.tsx';
import { formatCount, formatDate, formatNumber, listParts } from './i18n/format.ts';

type FormatLookup = (language: string, key: string, format: () => string) => string;

export const FormattedContext = createContext<FormatLookup>((_language, _key, format) => format());

/** Language -> key -> text of all pages so far. */
type KnownTexts = Map<string, Map<string, string>>;

/** A lookup that keeps a page's texts in `texts`. Those that an earlier page with the same `known` had are not formatted again. */
export const recordingLookup =
  (texts: Record<string, Record<string, string>>, known: KnownTexts): FormatLookup =>
  (language, key, format) => {
    const ofLanguage = known.get(language) ?? new Map<string, string>();
    known.set(language, ofLanguage);
    const text = ofLanguage.get(key) ?? format();
    if (!ofLanguage.has(key)) ofLanguage.set(key, text);
    // Without a prototype, objects of many keys are twice as fast to fill.
    texts[language] ??= Object.create(null) as Record<string, string>;
    texts[language][key] = text;
    return text;
  };

interface FormattedProviderProps {
  readonly texts: FormattedTexts | undefined;
  readonly children: ReactNode;
}

export function FormattedProvider({ texts, children }: FormattedProviderProps) {
  const outer = use(FormattedContext);
  const lookup: FormatLookup = (language, key, format) =>
    texts?.[language]?.[key] ?? outer(language, key, format);
  return <FormattedContext value={lookup}>{children}</FormattedContext>;
}

export function useFormat() {
  const { site, language, messages } = useSite();
  const lookup = use(FormattedContext);
  return {
    date: (iso: string, withTime = false): string =>
      lookup(language, withTime ? `${iso} time` : iso, () =>
        formatDate(iso, language, site.timeZone, withTime, site.theme.dateStyle),
      ),
    number: (value: number): string =>
      lookup(language, `number ${value}`, () => formatNumber(value, language)),
    count: (message: 'minutes' | 'comments' | 'shares' | 'views' | 'corrections', count: number): string =>
      lookup(language, `${message} ${count}`, () => formatCount(messages[message], count, language)),
    /** The text before each element of a list, and after the last. */
    separators: (elements: readonly string[]): readonly string[] =>
      elements.length < 2
        ? []
        : lookup(language, `list ${elements.join()}`, () =>
            listParts(elements, language)
              .map(({ type, value }) => (type === 'literal' ? value : '{}'))
              .join(''),
          ).split('{}'),
  };
}
