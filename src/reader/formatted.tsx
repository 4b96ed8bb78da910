/**
 * Dates, numbers and counts in words. Publishing puts those of a page into its data, so that hydration shows the same ones
 * (browsers differ in their version of Unicode data) and a first page need not wait for `Intl`. Any others are formatted here.
 */
import { createContext, use, type ReactNode } from 'react';
import type { FormattedTexts } from '../article/formatted-texts.ts';
import { useSetting } from './setting.tsx';
import { formatCount, formatDate, formatNumber, listParts } from './i18n/format.ts';

/** The text under a key in a language, or else what `format` makes. */
type Lookup = (language: string, key: string, format: () => string) => string;

/** Holds the {@link Lookup} of the page; publishing puts one around the app that records. */
export const FormattedContext = createContext<Lookup>((_language, _key, format) => format());

/** A lookup that keeps a page's texts in `texts`. Those that an earlier page with the same `known` had are not formatted again. */
export const recording =
  (texts: Record<string, Record<string, string>>, known: Map<string, string>): Lookup =>
  (language, key, format) => {
    const name = `${language} ${key}`;
    const text = known.get(name) ?? format();
    known.set(name, text);
    (texts[language] ??= {})[key] = text;
    return text;
  };

interface ProviderProps {
  /** What was formatted when the page was published, if it was. */
  readonly texts: FormattedTexts | undefined;
  readonly children: ReactNode;
}

/** Lets what stands within use the texts of a page's data. */
export function FormattedProvider({ texts, children }: ProviderProps) {
  const outer = use(FormattedContext);
  const lookup: Lookup = (language, key, format) => texts?.[language]?.[key] ?? outer(language, key, format);
  return <FormattedContext value={lookup}>{children}</FormattedContext>;
}

/** Formats in the language of the interface. */
export function useFormat() {
  const { site, language, messages } = useSetting();
  const lookup = use(FormattedContext);
  return {
    /** An ISO 8601 date or moment. */
    date: (iso: string, withTime = false): string =>
      lookup(language, withTime ? `${iso} time` : iso, () =>
        formatDate(iso, language, site.timeZone, withTime),
      ),
    number: (value: number): string =>
      lookup(language, `number ${value}`, () => formatNumber(value, language)),
    /** A message with a count in it. */
    count: (message: 'minutes' | 'comments' | 'shares' | 'views' | 'corrections', count: number): string =>
      lookup(language, `${message} ${count}`, () => formatCount(messages[message], count, language)),
    /** What stands before each element of a list, and after the last. */
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
