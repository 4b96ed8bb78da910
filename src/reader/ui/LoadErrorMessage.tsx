import { useRef, useState } from 'react';
import { loadAgain } from '../load-once.ts';
import { useSite } from '../site-context.tsx';
import { loadErrorKind } from '../page-source.ts';

interface LoadErrorMessageProps {
  /** What was thrown. */
  readonly error: unknown;
  /** Renders again what failed. */
  readonly renderAgain: () => void;
}

/** Uses messages of the first load only: those of features may be what did not load. */
export function LoadErrorMessage({ error, renderAgain }: LoadErrorMessageProps) {
  const { messages } = useSite();
  const [latest, setLatest] = useState({ error, hasRetried: false });
  const [isTrying, setTrying] = useState(false);
  const focusedBefore = useRef<Element | null>(null);
  const kind = loadErrorKind(latest.error);
  // A retry brings what the connection lost, and not what a new version of the site has removed.
  const isRemoved = kind === 'outdated' && latest.hasRetried;
  const text = kind === 'outdated' && !isRemoved ? 'offline' : kind;
  const retry = async (): Promise<void> => {
    if (isRemoved) return location.reload();
    if (isTrying) return;
    setTrying(true);
    try {
      await loadAgain(latest.error);
      // The button is about to be removed.
      if (focusedBefore.current instanceof HTMLElement) focusedBefore.current.focus({ preventScroll: true });
      renderAgain();
    } catch (cause) {
      setLatest({ error: cause, hasRetried: true });
      setTrying(false);
    }
  };
  return (
    <p className="door" role="alert">
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
