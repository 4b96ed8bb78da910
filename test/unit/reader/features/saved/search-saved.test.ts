// @vitest-environment happy-dom
/** The search of saved articles: what it finds, and with which words it answers. */
// oxlint-disable-next-line import/no-unassigned-import -- gives this process a browser's database
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import type { Article } from '../../../../../src/article/schema.ts';
import { search as en } from '../../../../../src/reader/i18n/catalogues/en.ts';
import { savedArticleDataStore, savedStore } from '../../../../../src/reader/storage/stores/saved-store.ts';

const ARTICLE: Article = {
  headline: 'The harbour',
  kicker: 'Seafaring',
  authors: [{ name: 'Ada Quill' }],
  body: [{ type: 'paragraph', text: 'Boats come in.' }],
  footnotes: [{ id: 'n', body: [{ type: 'paragraph', text: 'With the tide.' }] }],
  published: { id: 'harbour', related: [], words: 3, minutes: 1 },
};

async function search(text: string, language = 'en') {
  const { searchSaved } = await import('../../../../../src/reader/features/saved/search-saved.ts');
  return searchSaved('/', text, language);
}

const CATALOGUE = '../../../../../src/reader/i18n/catalogues/fr.ts?search';

afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock(CATALOGUE);
  vi.resetModules();
});

test.each(['boats', 'quill', 'seafaring', 'tide'])(
  'a word of its text, author, kicker or footnotes finds an article: %s',
  async (word) => {
    const card = { url: '/articles/harbour/', headline: ARTICLE.headline };
    await savedStore('/').put('harbour', { card, savedAt: 1, archived: false, tags: [] });
    await savedArticleDataStore('/').put('harbour', { ...ARTICLE });
    expect((await search(word)).urls).toEqual(['/articles/harbour/']);
    await savedStore('/').remove('harbour');
  },
);

test('while the messages of a language do not arrive, the search answers in English', async () => {
  vi.resetModules();
  vi.doMock(CATALOGUE, () => new Promise(() => undefined));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const settled = vi.fn<() => void>();
  const answer = search('boats', 'fr').finally(settled);
  while (settled.mock.calls.length === 0) await vi.advanceTimersByTimeAsync(1000);
  expect((await answer).words).toEqual(en);
});
