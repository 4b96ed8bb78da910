import { useEffect, useRef, useState } from 'react';
import type { Thread } from '../../../article/thread.ts';
import { LoadError } from '../../page-source.ts';
import { requestReplies, type Reply } from './replies.ts';

type Failure = 'gone' | 'busy' | 'failed';

interface RepliesState {
  readonly replies?: readonly Reply[];
  readonly failure?: Failure | undefined;
  readonly isLoading: boolean;
}

const TOO_MANY_REQUESTS = 429;

function failureOf(error: unknown): Failure {
  if (!(error instanceof LoadError)) return 'failed';
  if (error.kind === 'missing') return 'gone';
  return error.status === TOO_MANY_REQUESTS ? 'busy' : 'failed';
}

/** `settle` is not called when the signal is aborted. */
async function loadReplies(
  thread: Thread,
  signal: AbortSignal,
  settle: (state: RepliesState) => void,
): Promise<void> {
  const state = await requestReplies(thread, signal).then(
    (replies): RepliesState => ({ replies, isLoading: false }),
    (error: unknown): RepliesState => ({ failure: failureOf(error), isLoading: false }),
  );
  if (!signal.aborted) settle(state);
}

/** Requests the replies of a thread when mounted, and again with `retry`. */
export function useReplies(thread: Thread): RepliesState & { readonly retry: () => void } {
  const [state, setState] = useState<RepliesState>({ isLoading: true });
  const mounted = useRef<AbortController>(null);
  useEffect(() => {
    const controller = new AbortController();
    mounted.current = controller;
    void loadReplies(thread, controller.signal, setState);
    return () => controller.abort();
  }, [thread]);
  const retry = (): void => {
    if (state.isLoading || !mounted.current) return;
    setState({ ...state, isLoading: true });
    void loadReplies(thread, mounted.current.signal, setState);
  };
  return { ...state, retry };
}
