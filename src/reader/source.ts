/** Where pages' data come from. The app is given its source: files when publishing, the network in a browser, a map in tests. */
import type { ListPage } from '../article/catalogue.ts';
import type { Article } from '../article/schema.ts';

/** Addresses are those of the site, without its base: `/articles/x/`, `/`. Each call throws {@link LoadError}. */
export interface Source {
  article(address: string, signal?: AbortSignal): Promise<Article>;
  list(address: string, signal?: AbortSignal): Promise<ListPage>;
}

/**
 * Why a page is not there: no such page; no connection; no answer in time; the server failed; what came is not whole; the site
 * was republished and a part of the app that this page loads is gone; the app itself failed.
 */
export type Trouble = 'missing' | 'offline' | 'timeout' | 'server' | 'broken' | 'outdated' | 'crash';

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

/** Milliseconds without an answer after which the reader is told. */
export const ANSWER_TIMEOUT_MS = 10_000;

function gone(cause: unknown): never {
  throw new LoadError(navigator.onLine ? 'outdated' : 'offline', 'A part of the app is gone', { cause });
}

/** A part of the app. Rejects with a {@link LoadError}: it is late, the site was republished, or there is no connection. */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new LoadError('timeout', 'A part of the app does not arrive')),
      ANSWER_TIMEOUT_MS,
    );
  });
  try {
    return await Promise.race([load().catch(gone), late]);
  } finally {
    clearTimeout(timer!);
  }
}
