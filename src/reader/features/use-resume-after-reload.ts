import { useEffect, useEffectEvent } from 'react';
import { watchReload } from '../reload.ts';
import { readSession, writeSession } from '../storage/session-storage.ts';
import type { FeatureState } from './feature-context.ts';
import { featureList, type FeatureName } from './features.ts';
import type { RequestQueue } from './requests.ts';

const UNANSWERED_KEY = 'bs:unanswered';

const parseName = (value: unknown): FeatureName | undefined =>
  featureList.find(([name]) => name === value)?.[0];

/** After a reload by the app, does again what the button did that the reader had pressed: opens its panel, or saves the article. */
export function useResumeAfterReload({ open, activate }: FeatureState, { isQueued }: RequestQueue): void {
  const store = useEffectEvent(() =>
    writeSession(UNANSWERED_KEY, open ?? (isQueued('save') ? 'saved' : null)),
  );
  const resume = useEffectEvent(activate);
  useEffect(() => {
    const name = readSession(UNANSWERED_KEY, parseName);
    if (name) {
      writeSession(UNANSWERED_KEY, null);
      resume(name);
    }
    return watchReload(() => store());
  }, []);
}
