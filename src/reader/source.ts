/** Where pages' data come from. The app is given its source: files when publishing, the network in a browser, a map in tests. */
import type { ListPage } from '../article/catalogue.ts';
import type { Article } from '../article/schema.ts';

/** Addresses are those of the site, without its base: `/articles/x/`, `/`. Each call throws {@link LoadError}. */
export interface Source {
  article(address: string, signal?: AbortSignal): Promise<Article>;
  list(address: string, signal?: AbortSignal): Promise<ListPage>;
}

/**
 * Why a page is not there: no such page; no connection; the server failed; what came is not whole; the site was republished
 * and a part of the app that this page loads is gone; the app itself failed.
 */
export type Trouble = 'missing' | 'offline' | 'server' | 'broken' | 'outdated' | 'crash';

export class LoadError extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble, message: string, options?: ErrorOptions) {
    super(message, options);
    this.trouble = trouble;
  }
}

/** The published document holds no page; whether its data can be had has not been asked yet. */
export class NotPublishedError extends LoadError {}

/** What kind of trouble an error is. */
export const troubleOf = (error: unknown): Trouble => (error instanceof LoadError ? error.trouble : 'crash');

/** Throws that a part of the app did not come: the site was republished since the page was opened, or there is no connection. */
export function lost(error: unknown): never {
  throw new LoadError(navigator.onLine ? 'outdated' : 'offline', 'A part of the app is gone', {
    cause: error,
  });
}
