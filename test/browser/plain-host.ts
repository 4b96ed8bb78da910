/** A minimal file server: files, `index.html` of folders, and one fallback page. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
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

export async function servePlainFiles(dir: string, [status, file]: NotFoundResponse): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const send = async (code: number, from: string): Promise<void> => {
      const bytes = await readFile(join(dir, from));
      const type = CONTENT_TYPES[extname(from)] ?? 'application/octet-stream';
      response.writeHead(code, { 'content-type': type }).end(bytes);
    };
    void send(200, name).catch(() => send(status, file));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, stop: () => void server.close() };
}
