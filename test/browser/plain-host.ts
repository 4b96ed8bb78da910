/** A minimal file server: files, `index.html` of folders, and one fallback page. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { RunningServer } from './broadsheet-program.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Response for a missing file. */
export type NotFoundResponse = readonly [status: number, file: string];

/** `before` may delay the response to a request. */
export async function servePlainFiles(
  dir: string,
  [status, file]: NotFoundResponse,
  before: (request: IncomingMessage) => Promise<void> = async () => {},
): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const send = async (code: number, from: string): Promise<void> => {
      const bytes = await readFile(join(dir, from));
      const type = CONTENT_TYPES[extname(from)] ?? 'application/octet-stream';
      response.writeHead(code, { 'content-type': type }).end(bytes);
    };
    void before(request)
      .then(() => send(200, name))
      .catch(() => send(status, file));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, stop: () => void server.close() };
}

interface PlainRequest {
  readonly path: string;
  readonly isFromWorker: boolean;
}

/** Delays responses until the test lets them go. */
export interface HoldingServer extends RunningServer {
  readonly requests: readonly PlainRequest[];
  /** Holds the responses to matching requests from now on. The returned function lets them go. */
  hold(matches: (request: PlainRequest) => boolean): () => void;
}

export async function serveHoldingFiles(dir: string): Promise<HoldingServer> {
  const requests: PlainRequest[] = [];
  const holds = new Map<(request: PlainRequest) => boolean, Promise<void>>();
  const server = await servePlainFiles(dir, [404, '404.html'], async ({ url = '', headers }) => {
    const request = { path: url, isFromWorker: headers.referer?.endsWith('/sw.js') === true };
    requests.push(request);
    for (const [matches, released] of holds) if (matches(request)) await released;
  });
  return {
    ...server,
    requests,
    hold(matches) {
      let release = (): void => undefined;
      holds.set(matches, new Promise((resolve) => (release = resolve)));
      return () => {
        holds.delete(matches);
        release();
      };
    },
  };
}
