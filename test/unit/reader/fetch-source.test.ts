import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFetchSource } from '../../../src/reader/fetch-source.ts';
import { RESPONSE_TIMEOUT_MS } from '../../../src/reader/page-source.ts';
import { parseSite } from '../site/test-articles.ts';
import { startTestServer, rejectionOf, sendJson } from './test-server.ts';

const ARTICLE = { headline: 'A', body: [{ type: 'paragraph', text: 'Words.' }] };
const SITE = parseSite({});

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

test('a prefetched page is not requested again', async () => {
  const { base, requestedPaths } = await startTestServer((response) => sendJson(response, ARTICLE));
  const source = createFetchSource(base, SITE);
  source.prefetch('/articles/a/');
  expect((await source.article('/articles/a/')).headline).toBe('A');
  expect(requestedPaths).toEqual(['/articles/a.json']);
});

test('the code that isolates text loads with the first page in a right-to-left script', async () => {
  vi.resetModules();
  const { createFetchSource: createFresh } = await import('../../../src/reader/fetch-source.ts');
  const { isolatePieces } = await import('../../../src/reader/blocks/Isolate.tsx');
  const words = 'نكتب C++ اليوم';
  const { base } = await startTestServer((response) => {
    sendJson(response, response.req.url?.includes('arabic') ? { ...ARTICLE, standfirst: words } : ARTICLE);
  });
  const source = createFresh(base, SITE);
  await source.article('/articles/english/');
  expect(isolatePieces(words, 'rtl')).toBe(words);
  await source.article('/articles/arabic/');
  expect(isolatePieces(words, 'rtl')).toHaveLength(3);
});

test('a page whose prefetch fails is requested again', async () => {
  const { base, requestedPaths } = await startTestServer((response) =>
    requestedPaths.length === 1 ? void response.writeHead(503).end() : sendJson(response, ARTICLE),
  );
  const source = createFetchSource(base, SITE);
  source.prefetch('/articles/a/');
  expect((await source.article('/articles/a/')).headline).toBe('A');
  expect(requestedPaths).toEqual(['/articles/a.json', '/articles/a.json']);
});

test('a page whose prefetch timed out is not requested again', async () => {
  const { base, requestedPaths, whenRequested } = await startTestServer(() => undefined);
  const source = createFetchSource(base, SITE);
  source.prefetch('/articles/a/');
  const failure = rejectionOf(source.article('/articles/a/'));
  await whenRequested('/articles/a.json');
  await vi.advanceTimersByTimeAsync(RESPONSE_TIMEOUT_MS);
  expect(await failure).toMatchObject({ kind: 'timeout' });
  expect(requestedPaths).toHaveLength(1);
});

test('a page requested shortly before its prefetch times out is requested again', async () => {
  const { base, requestedPaths, whenRequested } = await startTestServer((response) =>
    requestedPaths.length === 1 ? undefined : sendJson(response, ARTICLE),
  );
  const source = createFetchSource(base, SITE);
  source.prefetch('/articles/a/');
  await whenRequested('/articles/a.json');
  await vi.advanceTimersByTimeAsync(RESPONSE_TIMEOUT_MS * 0.9);
  const article = source.article('/articles/a/');
  await vi.advanceTimersByTimeAsync(RESPONSE_TIMEOUT_MS * 0.1);
  expect((await article).headline).toBe('A');
});

test('an aborted load is not requested again when its prefetch fails', async () => {
  let fail = (): void => undefined;
  const { base, requestedPaths, whenRequested } = await startTestServer((response) => {
    fail = () => void response.writeHead(503).end();
  });
  const source = createFetchSource(base, SITE);
  source.prefetch('/articles/a/');
  const own = new AbortController();
  const failure = rejectionOf(source.article('/articles/a/', own.signal));
  await whenRequested('/articles/a.json');
  own.abort(new Error('left'));
  fail();
  expect(await failure).toMatchObject({ message: 'left' });
  expect(requestedPaths).toHaveLength(1);
});

test('a full cache drops the oldest page, and a page that was fetched again counts as new', async () => {
  const { base, requestedPaths } = await startTestServer((response) => sendJson(response, ARTICLE));
  const source = createFetchSource(base, SITE);
  const read = (name: number): Promise<unknown> => source.article(`/articles/${name}/`);
  await read(0);
  await read(1);
  vi.setSystemTime(Date.now() + 10 * 60_000);
  // It has expired, and is fetched and cached again.
  await read(0);
  for (let name = 2; name < 41; name++) await read(name);
  requestedPaths.length = 0;
  await read(0);
  expect(requestedPaths).toEqual([]);
});

test('an article that was not published is prepared in the browser', async () => {
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
  const { base, requestedPaths } = await startTestServer((response) => {
    const path = requestedPaths.at(-1);
    if (path === '/articles/gone.json') response.writeHead(404).end();
    else sendJson(response, path === '/articles/new/one.json' ? raw : { ...ARTICLE, headline: 'Other' });
  });
  const article = await createFetchSource(base, SITE).article('/articles/new/one/');
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
  'the data %j is not a page',
  async (data) => {
    const { base } = await startTestServer((response) => sendJson(response, data));
    const source = createFetchSource(base, SITE);
    expect(await rejectionOf(source.article('/articles/a/'))).toMatchObject({ kind: 'broken' });
    expect(await rejectionOf(source.list('/tags/a/'))).toMatchObject({ kind: 'broken' });
  },
);
