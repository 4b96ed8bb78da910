/** Pages and their data: from the network while there is one, else as they were kept. */
import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { cacheName } from '../article/offline.ts';
import { offlinePage, shellPage } from './app-cache.ts';
import { dataIn, pageKey, pageOfData, patience, prefersCopy, type Copy } from './policy.ts';
import { base, scope } from './shell.ts';

const savedCache = (): Promise<Cache> => caches.open(cacheName(base, 'saved'));

interface Found {
  readonly copy: Copy;
  readonly response: Response | undefined;
}

type Match = (key: string) => Promise<Response | undefined>;

const matchVisited: Match = async (key) => (await caches.open(cacheName(base, 'pages'))).match(key);

/** What is kept of a page. Pages of the app itself are always at hand. */
async function pageKept(key: string, match: Match): Promise<Found> {
  const saved = await (await savedCache()).match(key);
  if (saved) return { copy: 'saved', response: saved };
  const visited = (await match(key)) ?? (await shellPage(`${key.slice(scope.length)}index.html`));
  return { copy: visited && 'visited', response: visited };
}

/** What is kept of a page's data: by themselves, or in the page that carries them. */
async function dataKept(key: string, match: Match): Promise<Found> {
  const { copy, response } = await pageKept(pageOfData(key), matchVisited);
  const own = await match(key);
  if (own && copy !== 'saved') return { copy: 'visited', response: own };
  const json = response && dataIn(await response.text());
  if (json === undefined) return { copy: own && 'visited', response: own };
  return { copy, response: new Response(json, { headers: { 'content-type': 'application/json' } }) };
}

const wait = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));

/** The network first; what is kept when it fails, or is long in coming. What comes is kept. */
export class Fresh extends Strategy {
  override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const key = pageKey(request.url);
    const isPage = request.mode === 'navigate';
    const network = this.fetched(request, key, handler);
    // It may fail after a copy was shown, which nobody needs to be told.
    network.catch(() => undefined);
    // What is matched through the handler counts as used.
    const match: Match = (kept) => handler.cacheMatch(kept);
    const kept = isPage ? pageKept(key, match) : dataKept(key, match);
    const { copy, response } = await kept.catch((): Found => ({ copy: undefined, response: undefined }));
    const limit = patience(copy);
    try {
      const fresh = await (limit === undefined ? network : Promise.race([network, wait(limit)]));
      if (fresh && !(response && prefersCopy(copy, fresh.status))) return fresh;
    } catch (error) {
      if (!response && !isPage) throw error;
    }
    return response ?? offlinePage();
  }

  private async fetched(request: Request, key: string, handler: StrategyHandler): Promise<Response> {
    const response = await handler.fetch(request);
    // A copy that the device does not take is lacking later, and nothing now.
    if (response.status === 200)
      void handler.waitUntil(this.keep(request, key, response.clone(), handler).catch(() => undefined));
    return response;
  }

  /** A page that is saved is brought up to date where it is saved. */
  private async keep(
    request: Request,
    key: string,
    response: Response,
    handler: StrategyHandler,
  ): Promise<unknown> {
    const saved = await savedCache();
    if (request.mode === 'navigate' && (await saved.match(key))) return saved.put(key, response);
    return handler.cachePut(key, response);
  }
}
