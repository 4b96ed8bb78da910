import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import * as englishCatalogue from '../../../src/reader/i18n/catalogues/en.ts';
import type { FeatureMessages, Messages, Plural, SearchMessages } from '../../../src/reader/i18n/messages.ts';
import {
  fillMessage,
  formatCount,
  formatDate,
  formatNumber,
  formatPercent,
  listParts,
} from '../../../src/reader/i18n/format.ts';
import { directionOf } from '../../../src/article/bidi.ts';
import { loadMessages, messagesFor } from '../../../src/reader/i18n/languages.ts';
import { loadSearchMessages } from '../../../src/reader/search/load-search-messages.ts';
import { loadFeatureMessages } from '../../../src/reader/load-feature-messages.ts';

/** The codes of all catalogues. */
const CODES = readdirSync(new URL('../../../src/reader/i18n/catalogues/', import.meta.url)).map((file) =>
  file.replace(/\.ts$/, ''),
);

await loadMessages(CODES);

const INVALID_TAGS = ['', '-', 'x', 'en_US', 'not a tag', 'ar-', '123456789', '\u0000'];
const placeholders = (message: string): string[] => [...new Set(message.match(/\{\w+\}/g))].sort();
const words = (message: string | Plural): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

interface Catalogue {
  readonly page: Messages;
  readonly features: FeatureMessages;
  readonly search: SearchMessages;
}

/** All messages of a catalogue by a key such as `listen.play`. */
function messagesIn({ page, features, search }: Catalogue): Record<string, string | Plural> {
  const groups = { page, search, ...features };
  return Object.fromEntries(
    Object.entries(groups).flatMap(([group, messages]) =>
      Object.entries(messages).map(([key, message]) => [`${group}.${key}`, message]),
    ),
  );
}

const en = englishCatalogue.page;
const english = messagesIn(englishCatalogue);
const plurals = Object.entries(english).flatMap(([key, message]) =>
  typeof message === 'string' ? [] : [[key, message] as const],
);
const counted = plurals.filter(([, forms]) => forms.other.includes('{count}')).map(([key]) => key);

/** Whether a plural category applies to one number only, so that a form may spell it out: “تعليقان”, “תגובה אחת”. */
const namesOneNumber = (code: string, category: string): boolean => {
  const rules = new Intl.PluralRules(code);
  return Array.from({ length: 201 }, (_, n) => rules.select(n)).filter((of) => of === category).length === 1;
};

test('the interface has these languages', () => {
  expect(CODES.sort()).toEqual(['ar', 'de', 'en', 'es', 'fa', 'fr', 'he', 'pt', 'ru', 'tr', 'zh']);
});

const catalogues = await Promise.all(
  CODES.map(
    async (code) =>
      [code, (await import(`../../../src/reader/i18n/catalogues/${code}.ts`)) as Catalogue] as const,
  ),
);

describe.each(catalogues)('messages in %s', (code, catalogue) => {
  const messages = messagesIn(catalogue);
  const formsOf = (key: string) => messages[key] as Plural;

  it('are used by pages, features and search in this language', async () => {
    expect(messagesFor(code)).toEqual({ language: code, messages: catalogue.page });
    expect(await loadFeatureMessages(code)).toEqual(catalogue.features);
    expect(await loadSearchMessages(code)).toEqual(catalogue.search);
  });

  it('have the same keys as English in the same order', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
  });

  it('have text for every key', () => {
    for (const [key, message] of Object.entries(messages)) {
      for (const word of words(message)) {
        expect(word.trim(), key).not.toBe('');
        expect(word, `${key} has space around it`).toBe(word.trim());
      }
    }
  });

  it('have the same placeholders as English', () => {
    for (const [key, message] of Object.entries(english)) {
      if (typeof message === 'string') {
        expect(placeholders(messages[key] as string), key).toEqual(placeholders(message));
        continue;
      }
      for (const [category, form] of Object.entries(formsOf(key))) {
        const spelledOut = !form.includes('{') && namesOneNumber(code, category);
        if (!spelledOut)
          expect(placeholders(form), `${key}.${category}`).toEqual(placeholders(message.other));
      }
    }
  });

  it('have exactly the plural forms the language has', () => {
    const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories.toSorted();
    for (const [key] of plurals) expect(Object.keys(formsOf(key)).sort(), key).toEqual(categories);
  });

  it.each([0, 1, 2, 3, 11, 21, 100, 1_000_000])('contain the number for the count %i', (count) => {
    const form = new Intl.PluralRules(code).select(count);
    for (const key of counted) {
      const text = formatCount(formsOf(key), count, code);
      expect(text, key).not.toMatch(/[{}]/);
      const spelledOut = namesOneNumber(code, form) && !formsOf(key)[form]?.includes('{count}');
      if (!spelledOut) expect(text, key).toContain(formatNumber(count, code));
      expect(text, key).not.toBe('');
    }
  });

  it.each([[['Ada']], [['Ada', 'Grace']], [['Ada', 'Grace', 'Mary']]])(
    'join the names of the list %j',
    (names) => {
      const parts = listParts(names, code);
      expect(parts.filter((part) => part.type === 'element').map((part) => part.value)).toEqual(names);
      expect(parts.filter((part) => part.type === 'literal')).toHaveLength(names.length - 1);
    },
  );

  it('show a date with the precision it has', () => {
    const year = formatDate('2024', code, 'UTC');
    const month = formatDate('2024-03', code, 'UTC');
    const day = formatDate('2024-03-09', code, 'UTC');
    const moment = formatDate('2024-03-09T12:34:00Z', code, 'UTC', true);
    expect(new Set([year, month, day, moment]).size).toBe(4);
    expect(formatDate('2024-03-09T12:34:00Z', code, 'UTC')).toBe(day);
    expect(moment).toContain(new Intl.NumberFormat(code).format(34));
  });
});

describe('plural forms', () => {
  it.each([
    ['en', 'comments', 1, '1 comment'],
    ['ar', 'comments', 2, 'تعليقان'],
    ['ar', 'comments', 11, `${formatNumber(11, 'ar')} تعليقًا`],
    ['de', 'minutes', 4, '4 Min. Lesezeit'],
    ['fa', 'comments', 3, '۳ دیدگاه'],
    ['fr', 'comments', 0, '0 commentaire'],
    ['he', 'comments', 1, 'תגובה אחת'],
    ['ru', 'comments', 21, '21 комментарий'],
    ['ru', 'comments', 22, '22 комментария'],
    ['ru', 'comments', 11, '11 комментариев'],
    ['zh', 'comments', 1, '1 条评论'],
  ] as const)('%s %s %i', (code, key, count, text) => {
    expect(formatCount(messagesFor(code).messages[key], count, code)).toBe(text);
  });

  it('fall back to "other" where a form is missing', () => {
    expect(formatCount({ other: '{count} x' }, 1, 'en')).toBe('1 x');
  });

  it.each(INVALID_TAGS)('are English for the invalid tag %j', (tag) => {
    expect(formatCount(en.comments, 1234, tag)).toBe('1,234 comments');
  });
});

describe('fillMessage', () => {
  it('keeps placeholders without a value', () => {
    expect(fillMessage('{a} and {b}', { a: '$&' })).toBe('$& and {b}');
  });
});

describe('messagesFor', () => {
  it('uses the first language that has messages, by its primary subtag', () => {
    expect(messagesFor(undefined, 'tlh', 'pt-BR', 'de').language).toBe('pt-BR');
    expect(messagesFor('FR-ca').messages).toBe(messagesFor('fr').messages);
  });

  it('falls back to English', () => {
    expect(messagesFor('tlh', undefined, '')).toEqual({ language: 'en', messages: en });
  });

  it('ignores languages without messages', async () => {
    await expect(loadMessages([undefined, 'tlh', ...INVALID_TAGS])).resolves.toBeUndefined();
  });
});

describe('directionOf', () => {
  it.each(['ar', 'AR-eg', 'fa', 'fa-IR', 'he', 'ur', 'az-Arab', 'ku-Arab', 'uz-Arab-AF', 'pa-Arab', 'yi'])(
    'of %s is rtl',
    (tag) => expect(directionOf(tag)).toBe('rtl'),
  );
  it.each(['en', 'az', 'ku', 'ku-Latn', 'zh', 'zh-Hant', 'ar-Latn', 'tg-Cyrl', 'arn', 'fr', '', 'not a tag'])(
    'of %j is ltr',
    (tag) => expect(directionOf(tag)).toBe('ltr'),
  );
});

test.each([
  ['ar', '2025'],
  ['ar-EG', '٢٠٢٥'],
  ['fa', '۲۰۲۵'],
])('numbers in %s have digits as in %s', (language, digits) => {
  expect(formatNumber(2025, language).replace(/[^\p{Nd}]/gu, '')).toBe(digits);
});

describe('formatDate', () => {
  it.each([
    ['2024', '2024'],
    ['2024-03', 'March 2024'],
    ['2024-03-09', 'March 9, 2024'],
    ['2024-03-09T23:30:00Z', 'March 10, 2024'],
  ])('formats %s in English', (iso, text) => {
    expect(formatDate(iso, 'en', 'Asia/Tokyo')).toBe(text);
  });

  it('adds the time in the time zone of the site, if the date has one', () => {
    expect(formatDate('2024-03-09T23:30:00Z', 'en', 'Asia/Tokyo', true)).toMatch(/March 10, 2024.*8:30\sAM/);
    expect(formatDate('2024-03-09', 'en', 'Asia/Tokyo', true)).toBe('March 9, 2024');
  });

  it.each(['', 'yesterday', '2024-13', '2024-02-99', '20', 'March 9, 2024', '2024-03-09T99:00Z', '{}'])(
    'returns the invalid date %j unchanged',
    (text) => expect(formatDate(text, 'en', 'UTC', true)).toBe(text),
  );

  it.each(INVALID_TAGS)('falls back to English for the invalid tag %j', (tag) => {
    expect(formatDate('2024-03-09', tag, 'UTC')).toBe('March 9, 2024');
  });

  it.each([
    ['en', 'Mar 9, 2024', '3/9/2024'],
    ['en-GB', '9 Mar 2024', '09/03/2024'],
    ['de', '9. März 2024', '9.3.2024'],
    ['ar-EG', '٩ مارس ٢٠٢٤', '٩\u200f/٣\u200f/٢٠٢٤'],
  ])('formats short and numeric dates in %s', (language, short, numeric) => {
    expect(formatDate('2024-03-09', language, 'UTC', false, 'short')).toBe(short);
    expect(formatDate('2024-03-09', language, 'UTC', false, 'numeric')).toBe(numeric);
  });

  it('does not throw for any date or language', () => {
    const date = fc.oneof(
      fc.string(),
      fc.stringMatching(/^\d{4}[-T:\d]{0,14}Z?$/),
      fc.date({ noInvalidDate: true }).map((at) => at.toISOString()),
    );
    const tag = fc.oneof(fc.string(), fc.constantFrom(...CODES, ...INVALID_TAGS));
    fc.assert(
      fc.property(date, tag, fc.boolean(), (iso, language, withTime) => {
        expect(typeof formatDate(iso, language, 'Europe/Berlin', withTime)).toBe('string');
      }),
    );
  });
});

test.each([
  ['en', '40%'],
  ['de', '40\u00a0%'],
  ['tr', '%40'],
])('formats a share as a percentage in %s', (language, written) => {
  expect(formatPercent(0.399, language)).toBe(written);
});

test('numbers and lists are English for invalid tags', () => {
  for (const tag of INVALID_TAGS) {
    expect(formatNumber(1234.5, tag)).toBe('1,234.5');
    expect(listParts(['Ada', 'Grace'], tag).map((part) => part.value)).toEqual(['Ada', ' and ', 'Grace']);
  }
});
