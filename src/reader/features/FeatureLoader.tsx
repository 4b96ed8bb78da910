import {
  useEffect,
  useMemo,
  useReducer,
  useState,
  useSyncExternalStore,
  type ComponentType,
  type ReactNode,
} from 'react';
import { useLocation } from 'react-router';
import { PrintingContext, type PrintingState } from '../blocks/printing.tsx';
import { loadAgain, loadOnce } from '../load-once.ts';
import { useArticle } from './use-article.ts';
import { LoadErrorMessage } from '../ui/LoadErrorMessage.tsx';
import {
  FeatureActionsContext,
  FeatureStateContext,
  type FeatureActions,
  type FeatureState,
} from './feature-context.ts';
import type { Feature } from './feature.ts';
import { FEATURES, featureList, type FeatureName } from './features.ts';
import { createRequestQueue } from './requests.ts';
import { currentNotice, watchNotice } from '../ui/notices.ts';
import { startLazyTriggers } from './lazy-triggers.ts';
import type { FeatureHostProps, RequestedFeatures } from './FeatureHost.tsx';
import { useResumeAfterReload } from './use-resume-after-reload.ts';

interface FeatureRequest {
  readonly name?: FeatureName | undefined;
  /** Whether the reader asked for a feature without a panel and must be told if it does not load. */
  readonly isAsked?: boolean;
  readonly open?: boolean | undefined;
}

const withItem = <T,>(list: readonly T[], one: T): readonly T[] =>
  list.includes(one) ? list : [...list, one];

function featureReducer(
  state: RequestedFeatures,
  { name, open, isAsked }: FeatureRequest,
): RequestedFeatures {
  if (name === undefined) return { ...state, open: undefined };
  return {
    active: withItem(state.active, name),
    requested: isAsked ? withItem(state.requested, name) : state.requested,
    open: open ? (state.open === name ? undefined : name) : state.open,
  };
}

/** The feature that handles a URL fragment, such as a picture to show or searched words to mark. */
const featureInHash = (hash: string): FeatureName | undefined =>
  featureList.find(([, { triggers }]) => triggers?.hash && hash.startsWith(triggers.hash))?.[0];

type PressedButtons = FeatureState['pressed'];

interface HostState {
  readonly FeatureHost?: ComponentType<FeatureHostProps>;
  readonly error?: unknown;
}

const loadFeatureHost = loadOnce<HostState>(() => import('./FeatureHost.tsx'));

/** Provides the feature contexts around the page; the rest of the feature code loads with the first feature that is needed. */
export function FeatureLoader({ children }: { children: ReactNode }) {
  const [requested, dispatch] = useReducer(featureReducer, { active: [], requested: [] });
  const [pressed, setAllPressed] = useState<PressedButtons>({});
  const [printing, setPrinting] = useState<PrintingState>();
  const [host, setHost] = useState<HostState>({});
  const [actions] = useState<FeatureActions>(() => ({
    ...createRequestQueue((request, isSilent) => {
      const handler = featureList.find(([, { requests }]) => requests?.includes(request));
      if (handler) dispatch({ name: handler[0], isAsked: !isSilent });
    }),
    setPressed: (name, is) => setAllPressed((all) => ({ ...all, [name]: is })),
    setPrinting,
  }));
  const isOnArticle = useArticle() !== undefined;
  const state = useMemo<FeatureState>(
    () => ({
      open: requested.open,
      pressed,
      activate: (name) => {
        const { action }: Feature = FEATURES[name];
        if (action && isOnArticle) actions.request(action, undefined);
        else dispatch({ name, open: true });
      },
    }),
    [requested.open, pressed, actions, isOnArticle],
  );
  const named = featureInHash(useLocation().hash);
  const notice = useSyncExternalStore(watchNotice, currentNotice, currentNotice);
  const isWanted = requested.active.length > 0 || notice !== undefined;
  const isAsked = requested.open !== undefined || requested.requested.length > 0;
  useEffect(() => {
    if (named) dispatch({ name: named });
  }, [named]);
  useResumeAfterReload(state, actions);
  useEffect(() => startLazyTriggers((name) => dispatch({ name }), actions), [actions]);
  useEffect(() => {
    if (!isWanted) return;
    // What failed before the reader asked is retried before an error is shown.
    if (isAsked) loadAgain(undefined).catch(() => undefined);
    for (const name of requested.active) void FEATURES[name].load();
    loadFeatureHost().then(setHost, (error: unknown) => setHost({ error }));
  }, [isWanted, isAsked, requested.active]);
  return (
    <FeatureActionsContext value={actions}>
      <FeatureStateContext value={state}>
        <PrintingContext value={printing}>
          {children}
          {host.FeatureHost && <host.FeatureHost {...requested} close={() => dispatch({})} />}
          {host.error !== undefined && isAsked && (
            <LoadErrorMessage error={host.error} renderAgain={() => void loadFeatureHost().then(setHost)} />
          )}
        </PrintingContext>
      </FeatureStateContext>
    </FeatureActionsContext>
  );
}
