/** The server of `broadsheet dev`: pages of the built app, rendered when they are asked for. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { contentTypeOf } from '../content-type.ts';
import {
  loadLiveApp,
  loadPrerender,
  readAppFace,
  readAppHash,
  type RenderPage,
} from '../pipeline/built-app.ts';
import { cacheFolder } from '../pipeline/cache-folder.ts';
import { isAllowedHost } from '../preview/allowed-host.ts';
import { parseRequestTarget } from '../preview/request-path.ts';
import { findServable } from '../preview/servable-file.ts';
import { errorMessage } from '../problems/system-errors.ts';
import { prepareSendError, sendFile } from '../send-file.ts';
import { createDevHandler, type DevHandler, type ShownSite } from './dev-handler.ts';

export interface DevServer extends Pick<DevHandler, 'watch' | 'prepare'> {
  readonly server: Server;
}

export async function openDevServer(content: string, warn: (line: string) => void): Promise<DevServer> {
  const [{ template, folders }, prerender] = await Promise.all([loadLiveApp(), loadPrerender()]);
  let renderer: { readonly shown: ShownSite; readonly render: Promise<RenderPage> } | undefined;
  const handler = createDevHandler({
    content,
    cache: cacheFolder(content),
    version: await readAppHash(),
    warn,
    readFace: readAppFace,
    async render(address, shown, page) {
      if (renderer?.shown !== shown) {
        const { site, styles } = shown;
        renderer = { shown, render: prerender.createPrerender(site, '/', { template, styles }) };
      }
      return (await renderer.render)(address, page);
    },
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isAllowedHost(request.headers.host))
      return sendText(response, 403, 'This host name is not served here.');
    if (!(await sendAppFile(folders, request, response))) await handler.handle(request, response);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      warn(`broadsheet dev: ${errorMessage(error)}`);
      if (prepareSendError(response)) sendText(response, 500, errorMessage(error));
    });
  });
  return { ...handler, server };
}

async function sendAppFile(
  folders: readonly URL[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const target = parseRequestTarget(request.url ?? '', '/');
  if (target.kind !== 'path' || target.isFolder || target.segments[0] !== 'assets') return false;
  for (const folder of folders) {
    const found = await findServable(fileURLToPath(folder), target.segments);
    if (found?.kind !== 'file') continue;
    response.setHeader('Content-Type', contentTypeOf(found.path));
    response.setHeader('Cache-Control', 'no-cache');
    sendFile(request, response, found.path, (status) =>
      sendText(response, status, 'This file cannot be sent.'),
    );
    return true;
  }
  return false;
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
