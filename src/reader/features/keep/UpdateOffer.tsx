import { useEffect, useState } from 'react';
import { useSetting } from '../../setting.tsx';
import { passFocus } from '../focus.ts';
import { useWords } from '../words.ts';
import { registered } from './worker-client.ts';
import { watchForUpdate } from './worker-start.ts';

/** The worker of a new version that waits until it is let in. */
function useWaiting(): ServiceWorker | undefined {
  const { base } = useSetting();
  const [waiting, set] = useState<ServiceWorker>();
  useEffect(() => {
    void registered(base).then((registration) => {
      if (registration) watchForUpdate(registration, () => set(registration.waiting ?? undefined));
    });
  }, [base]);
  return waiting;
}

/** Loads the page again once the new version is at work; other tabs go on as they are until they are loaded again. */
function letIn(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
  waiting.postMessage({ kind: 'now' });
}

/** Offers a new version of the site, and never insists. */
export function UpdateOffer() {
  const words = useWords('keep');
  const waiting = useWaiting();
  const [put, putOff] = useState<ServiceWorker>();
  if (!waiting || waiting === put) return null;
  return (
    <p ref={passFocus} className="door" role="status">
      <span>{words.update}</span>
      <button type="button" onClick={() => letIn(waiting)}>
        {words.reload}
      </button>
      <button type="button" className="later" onClick={() => putOff(waiting)}>
        {words.later}
      </button>
    </p>
  );
}
