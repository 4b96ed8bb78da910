/** Tells open pages about changes of the content, with Server-Sent Events. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentHash } from '../content-hash.ts';
import { LIVE_VERSION_NAME, type LiveState, type LiveVersion } from '../../site/live-state.ts';
import type { SiteSnapshot } from './dev-site.ts';

/** Soon enough that a page notices a restarted server before its author misses a change. */
const RETRY_MS = 500;

export interface LiveUpdates {
  readonly connect: (request: IncomingMessage, response: ServerResponse) => void;
  /** Returns the version that was sent. */
  readonly send: (snapshot: SiteSnapshot) => LiveVersion;
  readonly close: () => void;
}

/** The content may change again before a page listens, so the page says which version it shows. */
export const addVersion = (template: string, { revision, settings }: LiveVersion): string =>
  template.replace(
    '</head>',
    `<meta name="${LIVE_VERSION_NAME}" content="${revision} ${settings}" /></head>`,
  );

export function openLiveUpdates(): LiveUpdates {
  const pages = new Set<ServerResponse>();
  const start = Date.now().toString(36);
  let count = 0;
  let message = '';
  return {
    connect(request, response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(`retry: ${RETRY_MS}\n\n${message}`);
      pages.add(response);
      request.on('close', () => pages.delete(response));
    },
    send({ site, styles, problems }) {
      const { theme, ...rest } = site;
      // These change the style sheet only.
      const { accent: _, colors: _c, faces: _f, ...shown } = theme;
      const settings = contentHash(JSON.stringify([rest, shown]));
      const state: LiveState = { revision: `${start}-${count++}`, settings, styles, problems };
      message = `data: ${JSON.stringify(state)}\n\n`;
      for (const page of pages) page.write(message);
      return state;
    },
    close() {
      for (const page of pages) page.end();
    },
  };
}
