/** A server of this machine that answers as each test wishes. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface Answers {
  /** Address of the root, with a slash at the end. */
  readonly base: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** Resolves when a path has been asked for as often as that. */
  readonly whenAsked: (path: string, times?: number) => Promise<void>;
}

/** Answers every request until the test ends. */
export async function answering(answer: Answer): Promise<Answers> {
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
  return { base: `http://127.0.0.1:${port}/`, asked, whenAsked };
}

export const sendJson = (response: ServerResponse, data: unknown): void =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(data));

/** What a promise is rejected with: taken at once, so that it may be rejected while the test does something else. */
export const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
