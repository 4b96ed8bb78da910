/** A local server with a handler per test. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type RequestHandler = (response: ServerResponse, request: IncomingMessage) => void;

export interface TestServer {
  /** URL of the root, with a trailing slash. */
  readonly base: string;
  /** In order. */
  readonly requestedPaths: string[];
  /** Resolves when a path has been requested this many times. */
  readonly whenRequested: (path: string, times?: number) => Promise<void>;
}

/** Runs until the test ends. */
export async function startTestServer(answer: RequestHandler): Promise<TestServer> {
  const asked: string[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(response, request);
    for (const look of waiting) look();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const whenAsked = (path: string, times = 1): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (asked.filter((one) => one === path).length >= times) resolve();
      };
      waiting.add(look);
      look();
    });
  return { base: `http://127.0.0.1:${port}/`, requestedPaths: asked, whenRequested: whenAsked };
}

export const sendJson = (response: ServerResponse, data: unknown): void =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(data));

/** Handles the rejection at once, so that the test can do something else meanwhile. */
export const rejectionOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
