import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { pictureCacheKey } from '../article/offline-protocol.ts';
import { savedPicture } from './saved-pages.ts';

const matchCache = (handler: StrategyHandler, url: string): Promise<Response | undefined> =>
  handler.cacheMatch(url).catch(() => undefined);

async function fetchAndCache(handler: StrategyHandler, request: Request): Promise<Response> {
  const response = await handler.fetch(request);
  if (response.status === 200)
    void handler.waitUntil(handler.cachePut(request.url, response.clone()).catch(() => undefined));
  return response;
}

/** Cache first. Offline, any saved size of the picture will do. */
export class ImmutablePictureStrategy extends Strategy {
  override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const key = pictureCacheKey(request.url);
    const exact = await matchCache(handler, request.url);
    if (exact) return exact;
    try {
      return await fetchAndCache(handler, request);
    } catch (error) {
      const other = await savedPicture(key);
      if (other) return other;
      throw error;
    }
  }
}

/** Network first, as the file under the address may change. */
export class MutablePictureStrategy extends Strategy {
  override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    try {
      return await fetchAndCache(handler, request);
    } catch (error) {
      const kept = (await savedPicture(request.url)) ?? (await matchCache(handler, request.url));
      if (kept) return kept;
      throw error;
    }
  }
}
