/** Pictures: what is saved is always at hand, what was seen is kept within a bound. */
import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { pictureKey } from '../article/offline.ts';
import { savedPicture } from './saved.ts';

const match = (handler: StrategyHandler, url: string): Promise<Response | undefined> =>
  handler.cacheMatch(url).catch(() => undefined);

/** Fetches a picture and keeps it, if the device takes it. */
async function fetchAndKeep(handler: StrategyHandler, request: Request): Promise<Response> {
  const response = await handler.fetch(request);
  if (response.status === 200)
    void handler.waitUntil(handler.cachePut(request.url, response.clone()).catch(() => undefined));
  return response;
}

/** A picture whose address never changes, as which any size of it can stand in without a connection. */
export class Lasting extends Strategy {
  override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const key = pictureKey(request.url);
    const exact = await match(handler, request.url);
    if (exact) return exact;
    try {
      return await fetchAndKeep(handler, request);
    } catch (error) {
      const other = await savedPicture(key);
      if (other) return other;
      throw error;
    }
  }
}

/** A picture whose file may change. */
export class Changing extends Strategy {
  override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    try {
      return await fetchAndKeep(handler, request);
    } catch (error) {
      const kept = (await savedPicture(request.url)) ?? (await match(handler, request.url));
      if (kept) return kept;
      throw error;
    }
  }
}
