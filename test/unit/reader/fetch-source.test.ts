import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchSource } from '../../../src/reader/fetch-source.ts';
import { ANSWER_TIMEOUT_MS } from '../../../src/reader/source.ts';
import { site } from '../edition/entries.ts';
import { answering, failureOf, sendJson } from './answers.ts';

const ARTICLE = { headline: 'A', body: [{ type: 'paragraph', text: 'Words.' }] };
const SITE = site({});

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

test('a page that was fetched ahead is not asked for again', async () => {
  const { base, asked } = await answering((response) => sendJson(response, ARTICLE));
  const source = fetchSource(base, SITE);
  source.prefetch('/articles/a/');
  expect((await source.article('/articles/a/')).headline).toBe('A');
  expect(asked).toEqual(['/articles/a.json']);
});

test('a reader who joins a prefetch that fails is served by a request of their own', async () => {
  const { base, asked } = await answering((response) =>
    asked.length === 1 ? void response.writeHead(503).end() : sendJson(response, ARTICLE),
  );
  const source = fetchSource(base, SITE);
  source.prefetch('/articles/a/');
  expect((await source.article('/articles/a/')).headline).toBe('A');
  expect(asked).toEqual(['/articles/a.json', '/articles/a.json']);
});

test('a reader who waited in vain with a prefetch does not wait twice', async () => {
  const { base, asked, whenAsked } = await answering(() => undefined);
  const source = fetchSource(base, SITE);
  source.prefetch('/articles/a/');
  const failure = failureOf(source.article('/articles/a/'));
  await whenAsked('/articles/a.json');
  await vi.advanceTimersByTimeAsync(ANSWER_TIMEOUT_MS);
  expect(await failure).toMatchObject({ trouble: 'timeout' });
  expect(asked).toHaveLength(1);
});

test('a reader who leaves while a prefetch is on its way asks for nothing more', async () => {
  let fail = (): void => undefined;
  const { base, asked, whenAsked } = await answering((response) => {
    fail = () => void response.writeHead(503).end();
  });
  const source = fetchSource(base, SITE);
  source.prefetch('/articles/a/');
  const own = new AbortController();
  const failure = failureOf(source.article('/articles/a/', own.signal));
  await whenAsked('/articles/a.json');
  own.abort(new Error('left'));
  fail();
  expect(await failure).toMatchObject({ message: 'left' });
  expect(asked).toHaveLength(1);
});

test('of more pages than are kept, the one that was kept first is let go, and no page that was kept anew', async () => {
  const { base, asked } = await answering((response) => sendJson(response, ARTICLE));
  const source = fetchSource(base, SITE);
  const read = (name: number): Promise<unknown> => source.article(`/articles/${name}/`);
  await read(0);
  await read(1);
  vi.setSystemTime(Date.now() + 10 * 60_000);
  // Stale by now: it is fetched, and kept, again.
  await read(0);
  for (let name = 2; name < 41; name++) await read(name);
  asked.length = 0;
  await read(0);
  expect(asked).toEqual([]);
});

test('an article as its author wrote it is made ready as publishing does it', async () => {
  const raw = {
    headline: 'New',
    section: 'World',
    related: [{ article: 'other' }, { article: 'gone' }],
    body: [
      { type: 'paragraph', text: 'Many words.' },
      { type: 'pullquote', text: 'Many words' },
      { type: 'relatedLink', article: 'other' },
      { type: 'figure', image: { src: '../media/a.jpg', alt: '' } },
      { type: 'paragraph', text: [{ text: 'Click', link: 'javascript:alert(1)' }] },
    ],
  };
  const { base, asked } = await answering((response) => {
    const path = asked.at(-1);
    if (path === '/articles/gone.json') response.writeHead(404).end();
    else sendJson(response, path === '/articles/new/one.json' ? raw : { ...ARTICLE, headline: 'Other' });
  });
  const article = await fetchSource(base, SITE).article('/articles/new/one/');
  expect(article).toMatchObject({
    headline: 'New',
    published: { id: 'new/one', minutes: 1, related: [{ url: '/articles/other/', headline: 'Other' }] },
    body: [
      { type: 'paragraph', id: expect.stringMatching(/^p-/) },
      { type: 'pullquote', repeats: true },
      { type: 'relatedLink', headline: 'Other' },
      { type: 'figure' },
      { type: 'paragraph' },
    ],
  });
  expect(JSON.stringify(article)).not.toContain('javascript:');
});

test.each([null, 'words', [], {}, { cards: {} }, { headline: 7 }])(
  'data that are %j are no page',
  async (data) => {
    const { base } = await answering((response) => sendJson(response, data));
    const source = fetchSource(base, SITE);
    expect(await failureOf(source.article('/articles/a/'))).toMatchObject({ trouble: 'broken' });
    expect(await failureOf(source.list('/tags/a/'))).toMatchObject({ trouble: 'broken' });
  },
);
