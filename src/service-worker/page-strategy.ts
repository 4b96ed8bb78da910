import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { cacheName } from '../article/offline-protocol.ts';
import { offlinePage, matchAppPage } from './app-cache.ts';
import {
  embeddedData,
  pageKey,
  pageKeyOfData,
  networkTimeoutMs,
  shouldServeCopy,
  type CopySource,
} from './policy.ts';
import { base, scope } from './app-shell.ts';

const savedCache = (): Promise<Cache> => caches.open(cacheName(base, 'saved'));

interface CachedCopy {
  readonly copy: CopySource;
  readonly response: Response | undefined;
}

type MatchCache = (key: string) => Promise<Response | undefined>;

const matchVisited: MatchCache = async (key) => (await caches.open(cacheName(base, 'pages'))).match(key);

async function findPageCopy(key: string, match: MatchCache): Promise<CachedCopy> {
  const saved = await (await savedCache()).match(key);
  if (saved) return { copy: 'saved', response: saved };
  const visited = (await match(key)) ?? (await matchAppPage(`${key.slice(scope.length)}index.html`));
  return { copy: visited && 'visited', response: visited };
}

async function findDataCopy(key: string, match: MatchCache): Promise<CachedCopy> {
  const { copy, response } = await findPageCopy(pageKeyOfData(key), matchVisited);
  const own = await match(key);
  if (own && copy !== 'saved') return { copy: 'visited', response: own };
  const json = response && embeddedData(await response.text());
  if (json === undefined) return { copy: own && 'visited', response: own };
  return { copy, response: new Response(json, { headers: { 'content-type': 'application/json' } }) };
}

const delay = (ms: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), ms));

export class PageStrategy extends Strategy {
  override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const key = pageKey(request.url);
    const isPage = request.mode === 'navigate';
    const network = this.fetchAndStore(request, key, handler);
    // A failure after a copy was served is ignored.
    network.catch(() => undefined);
    // Matching through the handler updates the entry's last use.
    const match: MatchCache = (kept) => handler.cacheMatch(kept);
    const kept = isPage ? findPageCopy(key, match) : findDataCopy(key, match);
    const { copy, response } = await kept.catch((): CachedCopy => ({ copy: undefined, response: undefined }));
    const limit = networkTimeoutMs(copy);
    try {
      const fresh = await (limit === undefined ? network : Promise.race([network, delay(limit)]));
      if (fresh && !(response && shouldServeCopy(copy, fresh.status))) return fresh;
    } catch (error) {
      if (!response && !isPage) throw error;
    }
    return response ?? offlinePage(key.slice(scope.length));
  }

  private async fetchAndStore(request: Request, key: string, handler: StrategyHandler): Promise<Response> {
    const response = await handler.fetch(request);
    // A failed cache write must not fail the response.
    if (response.status === 200)
      void handler.waitUntil(this.store(request, key, response.clone(), handler).catch(() => undefined));
    return response;
  }

  private async store(
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
