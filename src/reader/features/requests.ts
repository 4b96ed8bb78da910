/** What a page asks of features: answered at once where the feature is there, else as soon as it is. */
import type { PrintLayout } from '../blocks/printing.tsx';
import type { FeatureName } from './features.ts';

/** Every kind of request, and what it is given. */
export interface Requests {
  /** Saves the article on the page, or takes it back. */
  readonly save: undefined;
  /** Shows a footnote beside its mark in the text. */
  readonly note: { readonly number: number; readonly mark: HTMLElement };
  /** Shows a picture of the article by itself. */
  readonly picture: string;
  /** Puts a text on the clipboard, and says so. */
  readonly copy: string;
  /** Answers a key that was pressed by itself. */
  readonly key: KeyboardEvent;
  /** Prints the page, an article in this layout. */
  readonly print: PrintLayout;
  /** Puts the focus into the field of the search page. */
  readonly search: undefined;
}

export type RequestName = keyof Requests;

/** The feature that answers each kind; a page itself answers where none is named. */
export const ANSWERED_BY: Readonly<Record<RequestName, FeatureName | undefined>> = {
  save: 'keep',
  note: 'small',
  picture: 'small',
  copy: 'small',
  key: 'small',
  print: 'print',
  search: undefined,
};

/** Milliseconds for which a request with something else to do waits for its feature. */
const PATIENCE_MS = 4000;

interface Waiting {
  readonly name: RequestName;
  readonly given: unknown;
  readonly timer: ReturnType<typeof setTimeout> | undefined;
}

export interface RequestQueue {
  /** Whether somebody answers this kind now. */
  readonly isAnswered: (name: RequestName) => boolean;
  /** Asks for something. What is not answered within four seconds is dropped, and `otherwise` done, where that is given. */
  readonly request: <N extends RequestName>(name: N, given: Requests[N], otherwise?: () => void) => void;
  /** Answers a kind from now on, and what already waits, until the returned function is called. */
  readonly answer: <N extends RequestName>(name: N, handler: (given: Requests[N]) => void) => () => void;
}

/** Creates a queue; `wake` loads what answers a request that nobody answers yet. */
export function createRequestQueue(wake: (name: RequestName, isSilent: boolean) => void): RequestQueue {
  const handlers = new Map<RequestName, (given: never) => void>();
  let queue: readonly Waiting[] = [];
  return {
    isAnswered: (name) => handlers.has(name),
    request: (name, given, otherwise) => {
      const handler = handlers.get(name);
      if (handler) return handler(given as never);
      const giveUp = (): void => {
        queue = queue.filter((one) => one !== waiting);
        otherwise?.();
      };
      const waiting = { name, given, timer: otherwise && setTimeout(giveUp, PATIENCE_MS) };
      queue = [...queue, waiting];
      wake(name, otherwise !== undefined);
    },
    answer: (name, handler) => {
      handlers.set(name, handler);
      const early = queue.filter((one) => one.name === name);
      queue = queue.filter((one) => one.name !== name);
      for (const { given, timer } of early) {
        clearTimeout(timer);
        handler(given as never);
      }
      return () => {
        if (handlers.get(name) === handler) handlers.delete(name);
      };
    },
  };
}
