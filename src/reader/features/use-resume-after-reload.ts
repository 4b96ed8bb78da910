import { useEffect, useEffectEvent } from 'react';
import { watchReload } from '../reload.ts';
import { readSession, writeSession } from '../storage/session-storage.ts';
import { FEATURES, type FeatureName } from './features.ts';
import type { RequestQueue } from './requests.ts';

const UNANSWERED_KEY = 'bs:unanswered';

/** What the reader had asked for when the app loaded the page again. */
interface Unanswered {
  readonly panel?: FeatureName | undefined;
  /** Whether the article was to be saved. */
  readonly save: boolean;
}

const parseUnanswered = (value: unknown): Unanswered | undefined =>
  typeof value === 'object' && value !== null
    ? {
        panel:
          'panel' in value && Object.hasOwn(FEATURES, String(value.panel))
            ? (value.panel as FeatureName)
            : undefined,
        save: 'save' in value && value.save === true,
      }
    : undefined;

/** Opens the panel again that was open, and saves the article that was to be saved, after the app has loaded the page again. */
export function useResumeAfterReload(
  panel: FeatureName | undefined,
  openPanel: (name: FeatureName) => void,
  { isQueued, request }: RequestQueue,
): void {
  const store = useEffectEvent(() => writeSession(UNANSWERED_KEY, { panel, save: isQueued('save') }));
  const resume = useEffectEvent((unanswered: Unanswered) => {
    writeSession(UNANSWERED_KEY, null);
    if (unanswered.panel) openPanel(unanswered.panel);
    if (unanswered.save) request('save', undefined);
  });
  useEffect(() => {
    const unanswered = readSession(UNANSWERED_KEY, parseUnanswered);
    if (unanswered) resume(unanswered);
    return watchReload(() => store());
  }, []);
}
