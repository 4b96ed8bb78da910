import { useEffect, useState } from 'react';
import { useSite } from '../../site-context.tsx';
import { Prompt } from '../../ui/Prompt.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { reloadPage } from '../../reload.ts';
import { findRegistration } from './service-worker-client.ts';
import { watchForUpdate } from './start-service-worker.ts';

function useWaitingWorker(): ServiceWorker | undefined {
  const { base } = useSite();
  const [waiting, set] = useState<ServiceWorker>();
  useEffect(() => {
    void findRegistration(base).then((registration) => {
      if (registration) watchForUpdate(registration, () => set(registration.waiting ?? undefined));
    });
  }, [base]);
  return waiting;
}

/** Some browsers keep the old worker for minutes after its last request. Even then a reload shows the new version from the network. */
const MAX_ACTIVATION_MS = 5000;

/** Activates the new version and reloads this tab; other tabs keep the old one until they reload. */
function activateWorker(waiting: ServiceWorker): void {
  // Another tab has activated it.
  if (waiting.state !== 'installed') return reloadPage();
  navigator.serviceWorker.addEventListener('controllerchange', reloadPage, { once: true });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
  waiting.postMessage({ kind: 'now' });
  setTimeout(reloadPage, MAX_ACTIVATION_MS);
}

function Offer({ waiting, putOff }: { waiting: ServiceWorker; putOff: () => void }) {
  const words = useFeatureMessages('saved');
  return (
    <Prompt>
      <span>{words.update}</span>
      <button type="button" onClick={() => activateWorker(waiting)}>
        {words.reload}
      </button>
      <button type="button" className="quiet" onClick={putOff}>
        {words.later}
      </button>
    </Prompt>
  );
}

export function UpdatePrompt() {
  const waiting = useWaitingWorker();
  const [postponed, setPostponed] = useState<ServiceWorker>();
  if (!waiting || waiting === postponed) return null;
  return <Offer waiting={waiting} putOff={() => setPostponed(waiting)} />;
}
