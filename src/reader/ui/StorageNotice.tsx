import { useState, useSyncExternalStore } from 'react';
import { storageHealth, watchHealth } from '../storage/storage-health.ts';
import { Prompt } from './Prompt.tsx';
import { useFeatureMessages } from './use-feature-messages.ts';

function NotStored({ health, dismiss }: { health: 'full' | 'notKept'; dismiss: () => void }) {
  const words = useFeatureMessages('common');
  return (
    <Prompt>
      {words[health]}{' '}
      <button type="button" onClick={dismiss}>
        {words.close}
      </button>
    </Prompt>
  );
}

export function StorageNotice() {
  const health = useSyncExternalStore(watchHealth, storageHealth);
  const [dismissed, dismiss] = useState<string>();
  if (health === 'kept' || health === dismissed) return null;
  return <NotStored health={health} dismiss={() => dismiss(health)} />;
}
