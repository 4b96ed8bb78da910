import { once } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { requestBytes, requestJson } from '../../../src/reader/request.ts';
import { RESPONSE_TIMEOUT_MS } from '../../../src/reader/page-source.ts';
import { startTestServer, rejectionOf, sendJson } from './test-server.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

test('gives the JSON at an address', async () => {
  const { base } = await startTestServer((response) => sendJson(response, { words: 'élan' }));
  expect(await requestJson(`${base}a.json`)).toEqual({ words: 'élan' });
});

test.each([
  [404, 'missing'],
  [410, 'missing'],
  [500, 'server'],
  [403, 'server'],
])('status %i is the error %s', async (status, kind) => {
  const { base } = await startTestServer((response) => void response.writeHead(status).end('no'));
  await expect(requestJson(`${base}a.json`)).rejects.toMatchObject({ kind: kind });
});

test('what is no JSON is broken', async () => {
  const { base } = await startTestServer((response) => void response.end('<!doctype html>'));
  await expect(requestJson(`${base}a.json`)).rejects.toMatchObject({ kind: 'broken' });
});

test('an answer that is cut off is a lost connection', async () => {
  const { base } = await startTestServer((response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"a"', () => response.destroy());
  });
  await expect(requestJson(`${base}a.json`)).rejects.toMatchObject({ kind: 'offline' });
});

test('a request that is never answered ends in time', async () => {
  const { base, whenRequested } = await startTestServer(() => undefined);
  const failure = rejectionOf(requestJson(`${base}a.json`));
  await whenRequested('/a.json');
  await vi.advanceTimersByTimeAsync(RESPONSE_TIMEOUT_MS);
  expect(await failure).toMatchObject({ kind: 'timeout' });
});

test('an answer that stalls midway ends in time', async () => {
  const { base } = await startTestServer((response) => void response.write('{"a"'));
  const fetched = vi.spyOn(globalThis, 'fetch');
  const failure = rejectionOf(requestJson(`${base}a.json`));
  await fetched.mock.results[0]?.value;
  await vi.advanceTimersByTimeAsync(RESPONSE_TIMEOUT_MS);
  expect(await failure).toMatchObject({ kind: 'timeout' });
  fetched.mockRestore();
});

test('as long as bytes arrive an answer may take its time', async () => {
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

test('an answer without end is given up, and its connection closed', async () => {
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

test('who asked may break off, and is told their own reason', async () => {
  const { base, whenRequested } = await startTestServer(() => undefined);
  const own = new AbortController();
  const failure = rejectionOf(requestJson(`${base}a.json`, { signal: own.signal }));
  await whenRequested('/a.json');
  own.abort(new Error('enough'));
  expect(await failure).toMatchObject({ message: 'enough' });
});
