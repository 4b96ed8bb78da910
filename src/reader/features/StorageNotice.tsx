import { useState, useSyncExternalStore } from 'react';
import { storageHealth, watchHealth } from '../storage/health.ts';
import { passFocus } from './focus.ts';
import { useWords } from './words.ts';

/** Says quietly, once, that the device does not keep what the reader does. */
export function StorageNotice() {
  const health = useSyncExternalStore(watchHealth, storageHealth);
  const [dismissed, dismiss] = useState<string>();
  if (health === 'kept' || health === dismissed) return null;
  return <Notice health={health} dismiss={() => dismiss(health)} />;
}

function Notice({ health, dismiss }: { health: 'full' | 'notKept'; dismiss: () => void }) {
  const words = useWords('room');
  return (
    <p ref={passFocus} className="door" role="status">
      {words[health]}{' '}
      <button type="button" onClick={dismiss}>
        {words.close}
      </button>
    </p>
  );
}
