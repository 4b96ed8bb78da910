/** The server of `broadsheet dev`: pages of the built app, rendered when they are asked for. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import {
  loadLiveApp,
  loadPrerender,
  readAppFace,
  readAppHash,
  type RenderPage,
} from '../pipeline/built-app.ts';
import { cacheFolder } from '../pipeline/cache-folder.ts';
import { isAllowedHost } from '../preview/allowed-host.ts';
import { errorMessage } from '../problems/system-errors.ts';
import { prepareSendError, sendText } from '../send-file.ts';
import { createDevHandler, type DevHandler, type ShownSite } from './dev-handler.ts';
import { addVersion } from './live-updates.ts';
import { sendFromFolder } from './send-from-folder.ts';

export interface DevServer extends Pick<DevHandler, 'watch' | 'prepare'> {
  readonly server: Server;
}

const APP_FILES = { cacheControl: 'no-cache', isServed: (path: string) => path.startsWith('assets/') };

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
        const { site, styles, version } = shown;
        const shell = { template: addVersion(template, version), styles };
        renderer = { shown, render: prerender.createPrerender(site, '/', shell) };
      }
      return (await renderer.render)(address, page);
    },
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isAllowedHost(request.headers.host))
      return sendText(response, 403, 'This host name is not served here.');
    for (const folder of folders)
      if (await sendFromFolder({ ...APP_FILES, folder: fileURLToPath(folder) }, request, response)) return;
    await handler.handle(request, response);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      warn(`broadsheet dev: ${errorMessage(error)}`);
      if (prepareSendError(response)) sendText(response, 500, errorMessage(error));
    });
  });
  return { ...handler, server };
}
