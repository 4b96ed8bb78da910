import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/schema.ts';
import { summarizeArticle } from '../../../src/site/article-summary.ts';
import { planSite } from '../../../src/site/plan-site.ts';
import { prepareArticle } from '../../../src/site/prepare-article.ts';
import { translationVersions } from '../../../src/site/translations.ts';
import { parseSite, testArticle, testCard } from './test-articles.ts';

const SITE = parseSite();
const FLOOD = testArticle('flood', { translations: { fr: 'la-crue' } });
const CRUE = testArticle('la-crue', { language: 'fr' });

const versionsOf = (id: string, ...entries: readonly ReturnType<typeof testArticle>[]) =>
  translationVersions(entries, SITE)
    .get(id)
    ?.map((one) => `${one.language} ${one.id}`);

test('an article that is named as a translation links back to the one that names it', () => {
  expect(versionsOf('flood', FLOOD, CRUE)).toEqual(['en flood', 'fr la-crue']);
  expect(versionsOf('la-crue', FLOOD, CRUE)).toEqual(['en flood', 'fr la-crue']);
});

test.each(['la-crue', '/articles/la-crue/', '/articles/la-crue', '/articles/la%2Dcrue/'])(
  'a translation can be written as %s',
  (fr) => {
    expect(versionsOf('la-crue', testArticle('flood', { translations: { fr } }), CRUE)).toHaveLength(2);
  },
);

test('pages have translations too', () => {
  const about = testArticle('/about', { translations: { fr: '/a-propos/' } });
  expect(versionsOf('/a-propos', about, testArticle('/a-propos', { language: 'fr' }))).toEqual([
    'en /about',
    'fr /a-propos',
  ]);
});

test('articles that name the same published article are translations of each other', () => {
  const german = testArticle('flut', { language: 'de', translations: { fr: 'la-crue' } });
  expect(versionsOf('flood', FLOOD, german, CRUE)).toEqual(['en flood', 'de flut', 'fr la-crue']);
  expect(versionsOf('flood', FLOOD, german)).toBeUndefined();
});

test('an article that names itself, or one that is not published, has no translations', () => {
  expect(versionsOf('flood', FLOOD)).toBeUndefined();
  expect(versionsOf('flood', testArticle('flood', { translations: { en: 'flood' } }))).toBeUndefined();
});

test('the original is the first published version, or of several the one in the site’s language', () => {
  const dated = (entry: typeof FLOOD, datePublished: string): typeof FLOOD => ({
    ...entry,
    article: { ...entry.article, datePublished },
  });
  expect(versionsOf('flood', dated(FLOOD, '2024-02-01'), dated(CRUE, '2024-01-31'))).toEqual([
    'fr la-crue',
    'en flood',
  ]);
  expect(versionsOf('flood', dated(FLOOD, '2024-02-01'), dated(CRUE, '2024-02-01'))?.[0]).toBe('en flood');
  expect(versionsOf('flood', FLOOD, dated(CRUE, '2024-02-01'))?.[0]).toBe('fr la-crue');
});

const planned = (...entries: readonly ReturnType<typeof testArticle>[]) =>
  planSite(
    SITE,
    entries.map((one) => summarizeArticle(one, SITE)),
  );

const prepared = (entry: ReturnType<typeof testArticle>, ...others: (typeof entry)[]): Article =>
  prepareArticle(entry, SITE, testCard, planned(entry, ...others).article(entry.id));

test('a page has the address and native name of each language instead of the author’s fields', () => {
  const arabic = testArticle('fayadan', { language: 'ar', translations: { en: 'flood' } });
  const article = prepared(FLOOD, CRUE, arabic);
  expect(article.published?.translations).toEqual([
    { language: 'en', url: '/articles/flood/', name: 'English' },
    { language: 'ar', url: '/articles/fayadan/', name: 'العربية' },
    { language: 'fr', url: '/articles/la-crue/', name: 'Français' },
  ]);
  expect(article.translations).toBeUndefined();
});

test('a page without published translations has none', () => {
  expect(JSON.stringify(prepared(FLOOD))).toBe(JSON.stringify(prepared(testArticle('flood'))));
});
