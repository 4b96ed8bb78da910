import { useSite } from '../site-context.tsx';

interface LoadErrorMessageProps {
  /** What was thrown; when omitted, a chunk that failed to load. */
  readonly error?: unknown;
  readonly retry: () => void;
}

/** Explains why a feature is missing, using messages of the first load because the feature messages may be what failed. */
export function LoadErrorMessage({ error = new TypeError('import'), retry }: LoadErrorMessageProps) {
  const { messages } = useSite();
  // Only the word "import" is common to all browsers' errors for a failed dynamic import.
  const missing = error instanceof TypeError && /import/i.test(error.message);
  const trouble = missing ? (navigator.onLine ? 'outdated' : 'offline') : 'crash';
  return (
    <p className="door" role="alert">
      {messages[`${trouble}Text`]}{' '}
      <button type="button" onClick={trouble === 'outdated' ? () => location.reload() : retry}>
        {messages.retry}
      </button>
    </p>
  );
}
