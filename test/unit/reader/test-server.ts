/** A local server for one test. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type RequestHandler = (response: ServerResponse, request: IncomingMessage) => void;

export interface TestServer {
  /** URL of the root, with a trailing slash. */
  readonly base: string;
  /** The paths of all requests in order. */
  readonly requestedPaths: string[];
  /** Resolves when a path has been requested this many times. */
  readonly whenRequested: (path: string, times?: number) => Promise<void>;
}

/** Starts a server that stops when the test ends. */
export async function startTestServer(handle: RequestHandler): Promise<TestServer> {
  const requestedPaths: string[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    requestedPaths.push(request.url ?? '');
    handle(response, request);
    for (const check of waiting) check();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const whenRequested = (path: string, times = 1): Promise<void> =>
    new Promise((resolve) => {
      const check = (): void => {
        if (requestedPaths.filter((one) => one === path).length >= times) resolve();
      };
      waiting.add(check);
      check();
    });
  return { base: `http://127.0.0.1:${port}/`, requestedPaths, whenRequested };
}

export const sendJson = (response: ServerResponse, data: unknown): void =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(data));

/** Catches the rejection at once, so that the test can do other things before it awaits it. */
export const rejectionOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
