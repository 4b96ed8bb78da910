import { useEffect, useState } from 'react';
import { fillMessage } from '../../i18n/format.ts';
import { useSite } from '../../site-context.tsx';
import { passFocusOnRemoval } from '../../dom/focus.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import type { SavedEntry } from './filter-saved.ts';
import { formatBytes, estimateStorage, type StorageEstimate } from './storage-estimate.ts';
import { ForgetVisitedPages } from './ForgetVisitedPages.tsx';
import { removeSavedWithUndo } from './toggle-saved.ts';

export function DeviceStorage({ all }: { all: readonly SavedEntry[] }) {
  const { base, language } = useSite();
  const words = useFeatureMessages('saved');
  const [estimate, setEstimate] = useState<StorageEstimate>();
  const count = all.length;
  useEffect(() => {
    let isOver = false;
    void estimateStorage().then((known) => isOver || setEstimate(known));
    return () => {
      isOver = true;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it changes with what is saved
  }, [count]);
  return (
    <section className="saved-device" aria-labelledby="bs-device">
      <h2 id="bs-device">{words.device}</h2>
      {estimate && (
        <p>
          {fillMessage(words.usage, {
            used: formatBytes(estimate.used, language),
            room: formatBytes(estimate.quota, language),
          })}{' '}
          {estimate.isPersistent ? words.storagePersistent : words.storageEvictable}
        </p>
      )}
      <p className="saved-actions">
        <ForgetVisitedPages onGone={async () => setEstimate(await estimateStorage())} />
        {all.length > 0 && (
          <button
            ref={passFocusOnRemoval}
            type="button"
            onClick={() =>
              void removeSavedWithUndo(
                base,
                all.map(([id]) => id),
                words.removed,
              )
            }
          >
            {words.removeAll}
          </button>
        )}
      </p>
    </section>
  );
}
