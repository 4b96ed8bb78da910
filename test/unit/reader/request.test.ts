import { once } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { requestBytes, requestJson } from '../../../src/reader/request.ts';
import { RESPONSE_TIMEOUT_MS } from '../../../src/reader/page-source.ts';
import { startTestServer, rejectionOf, sendJson } from './test-server.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

test('returns the JSON at an address', async () => {
  const { base } = await startTestServer((response) => sendJson(response, { words: 'élan' }));
  expect(await requestJson(`${base}a.json`)).toEqual({ words: 'élan' });
});

test.each([
  [404, 'missing'],
  [410, 'missing'],
  [500, 'server'],
  [403, 'server'],
])('the status %i gives the error "%s"', async (status, kind) => {
  const { base } = await startTestServer((response) => void response.writeHead(status).end('no'));
  await expect(requestJson(`${base}a.json`)).rejects.toMatchObject({ kind: kind });
});

test('a response that is not JSON gives the error "broken"', async () => {
  const { base } = await startTestServer((response) => void response.end('<!doctype html>'));
  await expect(requestJson(`${base}a.json`)).rejects.toMatchObject({ kind: 'broken' });
});

test('a response that is cut off gives the error "offline"', async () => {
  const { base } = await startTestServer((response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"a"', () => response.destroy());
  });
  await expect(requestJson(`${base}a.json`)).rejects.toMatchObject({ kind: 'offline' });
});

test('a request without a response times out', async () => {
  const { base, whenRequested } = await startTestServer(() => undefined);
  const failure = rejectionOf(requestJson(`${base}a.json`));
  await whenRequested('/a.json');
  await vi.advanceTimersByTimeAsync(RESPONSE_TIMEOUT_MS);
  expect(await failure).toMatchObject({ kind: 'timeout' });
});

test('a response that stalls times out', async () => {
  const { base } = await startTestServer((response) => void response.write('{"a"'));
  const fetched = vi.spyOn(globalThis, 'fetch');
  const failure = rejectionOf(requestJson(`${base}a.json`));
  await fetched.mock.results[0]?.value;
  await vi.advanceTimersByTimeAsync(RESPONSE_TIMEOUT_MS);
  expect(await failure).toMatchObject({ kind: 'timeout' });
  fetched.mockRestore();
});

test('a slow response does not time out while bytes arrive', async () => {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(readable));
  const writer = writable.getWriter();
  const bytes = requestBytes('/a.json');
  for (const part of ['{', '"a"', ':1', '}']) {
    // Resolves when the chunk has been read.
    await writer.write(new TextEncoder().encode(part));
    await vi.advanceTimersByTimeAsync(RESPONSE_TIMEOUT_MS * 0.6);
  }
  await writer.close();
  expect(new TextDecoder().decode(await bytes)).toBe('{"a":1}');
  fetched.mockRestore();
});

test('an endless response is aborted and its connection closed', async () => {
  let closed: Promise<unknown> | undefined;
  const { base } = await startTestServer((response) => {
    closed = once(response, 'close');
    const block = Buffer.alloc(1024 * 1024, ' ');
    const more = (): void => {
      while (!response.destroyed && response.write(block));
    };
    response.on('drain', more);
    more();
  });
  const error = await rejectionOf(requestBytes(`${base}a.json`));
  expect(error).toMatchObject({ kind: 'broken' });
  expect(String(error)).toContain('33554432 bytes');
  await closed;
});

test('a request can be aborted, and rejects with the given reason', async () => {
  const { base, whenRequested } = await startTestServer(() => undefined);
  const own = new AbortController();
  const failure = rejectionOf(requestJson(`${base}a.json`, { signal: own.signal }));
  await whenRequested('/a.json');
  own.abort(new Error('enough'));
  expect(await failure).toMatchObject({ message: 'enough' });
});
