/** Pictures: what is saved is always at hand, what was seen is kept within a bound. */
import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { pictureKey } from '../article/offline.ts';
import { savedPicture } from './saved.ts';

/** A picture whose address never changes, as which any size of it can stand in without a connection. */
export class Lasting extends Strategy {
  override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const key = pictureKey(request.url);
    const exact = await handler.cacheMatch(request.url);
    if (exact) return exact;
    try {
      const response = await handler.fetch(request);
      if (response.status === 200) void handler.waitUntil(handler.cachePut(request.url, response.clone()));
      return response;
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
      const response = await handler.fetch(request);
      if (response.status === 200) void handler.waitUntil(handler.cachePut(request.url, response.clone()));
      return response;
    } catch (error) {
      const kept = (await savedPicture(request.url)) ?? (await handler.cacheMatch(request.url));
      if (kept) return kept;
      throw error;
    }
  }
}
