/** Requests from pages to features, queued until the feature that handles them has loaded. */
import type { PrintLayout } from '../blocks/printing.tsx';

export interface Requests {
  readonly save: undefined;
  readonly note: { readonly number: number; readonly mark: HTMLElement };
  /** Opens a picture of the article in the lightbox, by its key; without one, the picture in view. */
  readonly picture: string | undefined;
  readonly copy: string;
  readonly key: KeyboardEvent;
  readonly print: PrintLayout;
  /** Takes note that the site has nothing at this address; nothing is loaded for it. */
  readonly missing: string;
  /** Focuses the search field; handled by the search page itself. */
  readonly search: undefined;
}

export type RequestName = keyof Requests;

const REQUEST_TIMEOUT_MS = 4000;

interface QueuedRequest {
  readonly name: RequestName;
  readonly given: unknown;
  readonly timer: ReturnType<typeof setTimeout> | undefined;
}

export interface RequestQueue {
  readonly hasHandler: (name: RequestName) => boolean;
  readonly isQueued: (name: RequestName) => boolean;
  /** With `otherwise`, a request unhandled after {@link REQUEST_TIMEOUT_MS} is dropped and the fallback runs. */
  readonly request: <N extends RequestName>(name: N, given: Requests[N], otherwise?: () => void) => void;
  readonly handle: <N extends RequestName>(name: N, handler: (given: Requests[N]) => void) => () => void;
}

/** Creates a queue; `onUnhandled` loads the feature for a request that has no handler yet. */
export function createRequestQueue(
  onUnhandled: (name: RequestName, isSilent: boolean) => void,
): RequestQueue {
  const handlers = new Map<RequestName, (given: never) => void>();
  let queue: readonly QueuedRequest[] = [];
  return {
    hasHandler: (name) => handlers.has(name),
    isQueued: (name) => queue.some((one) => one.name === name),
    request: (name, given, onTimeout) => {
      const handler = handlers.get(name);
      if (handler) return handler(given as never);
      const giveUp = (): void => {
        queue = queue.filter((one) => one !== queued);
        onTimeout?.();
      };
      const queued = { name, given, timer: onTimeout && setTimeout(giveUp, REQUEST_TIMEOUT_MS) };
      queue = [...queue, queued];
      onUnhandled(name, onTimeout !== undefined);
    },
    handle: (name, handler) => {
      handlers.set(name, handler);
      const pending = queue.filter((one) => one.name === name);
      queue = queue.filter((one) => one.name !== name);
      for (const { given, timer } of pending) {
        clearTimeout(timer);
        handler(given as never);
      }
      return () => {
        if (handlers.get(name) === handler) handlers.delete(name);
      };
    },
  };
}
