/** Saving all articles of a page at once. */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { dataAddress } from '../../src/article/urls.ts';
import { removeSavedArticles } from '../../src/reader/features/saved/save-article.ts';
import { savedStore } from '../../src/reader/storage/stores/saved-store.ts';
import { sendJson, startTestServer } from '../unit/reader/test-server.ts';
import { happyDOM } from './happy-dom.ts';
import { neverAnswer } from './never-answer.ts';
import { openReader, publishedArticle } from './open-reader.tsx';
import { TEST_SITE } from './show.tsx';
import { undo } from './undo.ts';

const ARTICLES = Array.from({ length: 12 }, (_, at) => publishedArticle(`number-${at}`));
const savedIds = async (): Promise<string[]> => (await savedStore('/').entries()).map(([id]) => id);
const areSaved = (...ids: string[]) => waitFor(async () => expect(await savedIds()).toEqual(ids));

afterEach(async () => {
  await removeSavedArticles('/', await savedIds());
});

/** Replaces the server's response for one article. */
function mockResponse(id: string, respond: typeof fetch): void {
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) =>
    url.endsWith(`/${id}.json`) ? respond(url, init) : fetch(url, init),
  );
}

const panel = () => within(screen.getByRole('dialog', { name: 'Save these articles' }));
const press = (name: string): Promise<void> => userEvent.click(panel().getByRole('button', { name }));

/** Opens the panel on a section page with these articles. */
async function openPanel(articles = ARTICLES.slice(0, 3), site = TEST_SITE): Promise<void> {
  const { base } = await startTestServer((response, { url }) => {
    const article = articles.find(({ published }) => dataAddress(`/articles/${published!.id}/`) === url);
    if (article) sendJson(response, article);
    else response.writeHead(404).end();
  });
  happyDOM.setURL(`${base}sections/world/`);
  await openReader('/sections/world/', articles, site);
  await userEvent.click(within(screen.getByRole('main')).getByRole('button', { name: 'Save' }));
  await screen.findByRole('dialog', { name: 'Save these articles' });
}

test('all articles of the page are saved, and undo removes them', async () => {
  await openPanel();
  await press('Save');
  await panel().findByText('3 articles saved');
  await areSaved('number-0', 'number-1', 'number-2');
  await undo('3 articles saved');
  await areSaved();
});

test('undo keeps articles that were saved before', async () => {
  await openPanel(ARTICLES.slice(0, 1));
  await press('Save');
  await panel().findByText('1 article saved');
  document.body.replaceChildren();
  await openPanel();
  await press('Save');
  await panel().findByText('3 articles saved');
  await undo('3 articles saved');
  await areSaved('number-0');
});

test('only as many articles are saved as the reader chose', async () => {
  await openPanel(ARTICLES);
  await userEvent.selectOptions(panel().getByLabelText('How many'), '10');
  await press('Save');
  await panel().findByText('10 articles saved');
  await waitFor(async () => expect(await savedIds()).toHaveLength(10));
});

test('an article that fails to load is reported, and the others are saved', async () => {
  mockResponse('number-1', async () => new Response('', { status: 500 }));
  await openPanel();
  await press('Save');
  await panel().findByText('2 articles saved. 1 article could not be loaded');
  await areSaved('number-0', 'number-2');
});

test('an article of another edition is saved too', async () => {
  const own = ARTICLES[0]!;
  const other = publishedArticle('other', { published: { ...own.published!, id: 'other', edition: '/fr' } });
  const all = [
    { language: 'en', name: 'English', prefix: '' },
    { language: 'fr', name: 'Français', prefix: '/fr' },
  ];
  await openPanel([own, other], { ...TEST_SITE, edition: { prefix: '', all } });
  await press('Save');
  await panel().findByText('2 articles saved');
  await areSaved('number-0', 'other');
});

test('Stop ends saving and keeps the articles saved so far', async () => {
  mockResponse('number-1', neverAnswer);
  await openPanel();
  await press('Save');
  await panel().findByText('1 of 3');
  await press('Stop');
  await panel().findByText('1 article saved');
  await areSaved('number-0');
});

test('on a full device the panel says that articles are saved until the tab is closed', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  await openPanel();
  await press('Save');
  await panel().findByText(/Saved until you close this tab/);
});
