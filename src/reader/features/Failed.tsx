import { useSetting } from '../setting.tsx';

interface FailedProps {
  /** What was thrown; a chunk that did not arrive, when nothing is given. */
  readonly error?: unknown;
  readonly retry: () => void;
}

/** Says why a feature is not there, in words of the first load: those of the room may be what did not arrive. */
export function Failed({ error = new TypeError('import'), retry }: FailedProps) {
  const { messages } = useSetting();
  // Browsers agree on nothing but this word when a chunk does not arrive.
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
