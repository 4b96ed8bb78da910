/** Where page data comes from: files when publishing, the network in a browser, a map in tests. */
import type { ListPage } from '../article/list-page.ts';
import type { Article } from '../article/schema.ts';
import { withTimeLimit } from './time-limit.ts';

/** Addresses have no base: `/articles/x/`, `/`. Calls reject with {@link LoadError}. */
export interface PageSource {
  article(address: string, signal?: AbortSignal): Promise<Article>;
  list(address: string, signal?: AbortSignal): Promise<ListPage>;
}

/**
 * `outdated`: a chunk of the app is gone because the site was republished; `broken`: invalid data; `crash`: an error
 * of the app.
 */
export type LoadErrorKind = 'missing' | 'offline' | 'timeout' | 'server' | 'broken' | 'outdated' | 'crash';

interface LoadErrorOptions extends ErrorOptions {
  /** Of the response, where there was one. */
  readonly status?: number;
}

export class LoadError extends Error {
  readonly kind: LoadErrorKind;
  readonly status: number | undefined;
  constructor(kind: LoadErrorKind, message: string, options?: LoadErrorOptions) {
    super(message, options);
    this.kind = kind;
    this.status = options?.status;
  }
}

/** The published document contains no page; its data may exist nevertheless. */
export class NotPublishedError extends LoadError {}

export const loadErrorKind = (error: unknown): LoadErrorKind =>
  error instanceof LoadError ? error.kind : 'crash';

/** Time without data after which a request fails. */
export const RESPONSE_TIMEOUT_MS = 10_000;

export function throwTimeout(): never {
  throw new LoadError('timeout', 'A part of the app does not arrive');
}

function throwChunkError(cause: unknown): never {
  throw new LoadError(navigator.onLine ? 'outdated' : 'offline', 'A part of the app is gone', { cause });
}

/** Imports a chunk of the app. Rejects with a {@link LoadError} when it is late, gone, or there is no connection. */
export const loadChunk = <T>(load: () => Promise<T>): Promise<T> =>
  withTimeLimit(load().catch(throwChunkError), RESPONSE_TIMEOUT_MS, throwTimeout);
