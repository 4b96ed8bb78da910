import { useRef, useState, useSyncExternalStore } from 'react';
import { storageHealth, watchHealth } from '../storage/storage-health.ts';
import { useReturnFocus } from '../dom/focus.ts';
import { useFeatureMessages } from './use-feature-messages.ts';

export function StorageNotice() {
  const health = useSyncExternalStore(watchHealth, storageHealth);
  const [dismissed, dismiss] = useState<string>();
  if (health === 'kept' || health === dismissed) return null;
  return <StorageNoticeText health={health} dismiss={() => dismiss(health)} />;
}

function StorageNoticeText({ health, dismiss }: { health: 'full' | 'notKept'; dismiss: () => void }) {
  const words = useFeatureMessages('common');
  const notice = useRef<HTMLParagraphElement>(null);
  useReturnFocus(notice);
  return (
    <p ref={notice} className="prompt" role="status">
      {words[health]}{' '}
      <button type="button" onClick={dismiss}>
        {words.close}
      </button>
    </p>
  );
}
