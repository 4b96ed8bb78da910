import { type RefObject, useEffect, useRef, useState } from 'react';
import { fillMessage } from '../../i18n/format.ts';
import { useSite } from '../../site-context.tsx';
import { passFocusOnRemoval, useReturnFocus } from '../../dom/focus.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import type { SavedEntry } from './filter-saved.ts';
import { formatBytes, estimateStorage, type StorageEstimate } from './storage-estimate.ts';
import { removeSavedWithUndo } from './toggle-saved.ts';
import { showNotice } from '../../ui/notices.ts';
import { deleteVisitedPages } from './service-worker-client.ts';

interface ConfirmationProps {
  readonly forget: () => void;
  readonly cancel: () => void;
  readonly opener: RefObject<HTMLElement | null>;
}

/** Asks for confirmation; focus is on the answer that changes nothing. */
function Confirmation({ forget, cancel, opener }: ConfirmationProps) {
  const words = useFeatureMessages('saved');
  const question = useRef<HTMLSpanElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  useReturnFocus(question, () => opener.current);
  useEffect(() => no.current?.focus(), []);
  return (
    <span ref={question} className="saved-sure" role="group" aria-label={words.forgetVisited}>
      <span role="alert">{words.confirmForgetVisited}</span>{' '}
      <button type="button" onClick={forget}>
        {words.forget}
      </button>
      <button ref={no} type="button" onClick={cancel}>
        {words.keepThem}
      </button>
    </span>
  );
}

/** Deletes the copies of visited pages after a confirmation, because that cannot be undone; `onGone` is called afterwards. */
function ForgetVisitedPages({ onGone }: { onGone: () => Promise<void> }) {
  const { base } = useSite();
  const words = useFeatureMessages('saved');
  const [isAsking, ask] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const forget = async (): Promise<void> => {
    ask(false);
    await deleteVisitedPages(base);
    showNotice(words.forgotten);
    await onGone();
  };
  if (!isAsking)
    return (
      <button ref={button} type="button" onClick={() => ask(true)}>
        {words.forgetVisited}
      </button>
    );
  return <Confirmation forget={() => void forget()} cancel={() => ask(false)} opener={button} />;
}

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
