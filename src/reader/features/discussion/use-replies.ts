import { useEffect, useState } from 'react';
import type { Thread } from '../../../article/thread.ts';
import { requestReplies, type Reply } from './replies.ts';

interface RepliesState {
  readonly replies?: readonly Reply[];
  readonly hasFailed: boolean;
  readonly isLoading: boolean;
}

/** Requests the replies of a thread when mounted, and again with `retry`. */
export function useReplies(thread: Thread): RepliesState & { readonly retry: () => void } {
  const [state, setState] = useState<RepliesState>({ hasFailed: false, isLoading: true });
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    const controller = new AbortController();
    const settle = (next: RepliesState): void => {
      if (!controller.signal.aborted) setState(next);
    };
    requestReplies(thread, controller.signal).then(
      (replies) => settle({ replies, hasFailed: false, isLoading: false }),
      () => settle({ hasFailed: true, isLoading: false }),
    );
    return () => controller.abort();
  }, [thread, attempt]);
  const retry = (): void => {
    if (state.isLoading) return;
    setState({ ...state, isLoading: true });
    setAttempt(attempt + 1);
  };
  return { ...state, retry };
}
