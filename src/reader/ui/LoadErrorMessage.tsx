import { useRef, useState } from 'react';
import { loadAgain } from '../load-once.ts';
import { useSite } from '../site-context.tsx';
import { loadErrorKind } from '../page-source.ts';
import { reloadIfReachable } from '../reload.ts';

interface LoadErrorMessageProps {
  readonly error: unknown;
  /** Renders again what failed. */
  readonly renderAgain: () => void;
}

/** Uses messages of the first load only: those of features may be what did not load. */
export function LoadErrorMessage({ error, renderAgain }: LoadErrorMessageProps) {
  const { messages } = useSite();
  const [latest, setLatest] = useState(error);
  const [isTrying, setTrying] = useState(false);
  const focusedBefore = useRef<Element | null>(null);
  const kind = loadErrorKind(latest);
  // Whether the connection or a new version of the site took it is not known before the retry.
  const text = kind === 'outdated' ? 'offline' : kind;
  const retry = async (): Promise<void> => {
    if (isTrying) return;
    setTrying(true);
    try {
      await loadAgain(latest);
      if (focusedBefore.current instanceof HTMLElement) focusedBefore.current.focus({ preventScroll: true });
      renderAgain();
    } catch (cause) {
      // The file is gone, or the browser keeps the failure of an import as long as the page lives, as Chromium did up to 147.
      if (loadErrorKind(cause) === 'outdated' && (await reloadIfReachable())) return;
      setLatest(cause);
      setTrying(false);
    }
  };
  return (
    <p className="prompt" role="alert">
      {messages[`${text}Text`]}{' '}
      <button
        type="button"
        aria-disabled={isTrying}
        onFocus={({ relatedTarget }) => (focusedBefore.current = relatedTarget)}
        onClick={() => void retry()}
      >
        {messages.retry}
      </button>
    </p>
  );
}
