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
import { PrintingContext, type Printing } from '../blocks/printing.tsx';
import { useArticle } from './article.ts';
import { Failed } from './Failed.tsx';
import {
  FeatureActionsContext,
  FeatureStateContext,
  type FeatureActions,
  type FeatureState,
} from './feature-context.ts';
import type { Feature } from './feature.ts';
import { FEATURES, loadFeature, type FeatureName } from './features.ts';
import { ANSWERED_BY, createRequestQueue } from './requests.ts';
import { currentNotice, watchNotice } from './undo/current-notice.ts';
import { listenForWork } from './wake.ts';
import type { RoomProps, Wanted } from './wanted.ts';

interface Ask {
  readonly name?: string | undefined;
  /** Whether the reader asked for what opens no panel, and is told when that does not come. */
  readonly isAsked?: boolean;
  readonly open?: boolean | undefined;
}

const added = <T,>(list: readonly T[], one: T): readonly T[] => (list.includes(one) ? list : [...list, one]);

/** A feature's button pressed again closes its panel; no name closes whichever is open; a name that is none is passed over. */
function want(wanted: Wanted, { name, open, isAsked }: Ask): Wanted {
  if (name === undefined) return { ...wanted, open: undefined };
  if (!Object.hasOwn(FEATURES, name)) return wanted;
  const known = name as FeatureName;
  return {
    awake: added(wanted.awake, known),
    asked: isAsked ? added(wanted.asked, known) : wanted.asked,
    open: open ? (wanted.open === known ? undefined : known) : wanted.open,
  };
}

type Pressed = FeatureState['pressed'];

/**
 * Hosts the features of the page that it is put around: all of them that a page loads at first. The rest loads with the first
 * feature.
 */
export function Door({ children }: { children: ReactNode }) {
  const [wanted, ask] = useReducer(want, { awake: [], asked: [] });
  const [pressed, setAllPressed] = useState<Pressed>({});
  const [printing, setPrinting] = useState<Printing>();
  const [room, enter] = useState<{ readonly Room?: ComponentType<RoomProps> }>();
  const [actions] = useState<FeatureActions>(() => ({
    ...createRequestQueue((request, isSilent) => {
      const name = ANSWERED_BY[request];
      if (name) ask({ name, isAsked: !isSilent });
    }),
    setPressed: (name, is) => setAllPressed((all) => ({ ...all, [name]: is })),
    setPrinting,
  }));
  const isOnArticle = useArticle() !== undefined;
  const state = useMemo<FeatureState>(
    () => ({
      open: wanted.open,
      pressed,
      press: (name) => {
        const { acts }: Feature = FEATURES[name];
        if (acts && isOnArticle) actions.request(acts, undefined);
        else ask({ name, open: true });
      },
    }),
    [wanted.open, pressed, actions, isOnArticle],
  );
  // The address may name a picture to be looked at.
  const isViewing = useLocation().hash.startsWith('#view:');
  const awake = isViewing ? added(wanted.awake, 'small') : wanted.awake;
  const notice = useSyncExternalStore(watchNotice, currentNotice, currentNotice);
  const isWanted = awake.length > 0 || notice !== undefined;
  useEffect(() => listenForWork((name) => ask({ name }), actions), [actions]);
  useEffect(() => {
    if (!isWanted || room) return;
    // Not one after the other.
    for (const name of awake) void loadFeature(name);
    import('./Room.tsx').then(enter, () => enter({}));
  }, [isWanted, room, awake]);
  return (
    <FeatureActionsContext value={actions}>
      <FeatureStateContext value={state}>
        <PrintingContext value={printing}>
          {children}
          {room?.Room && <room.Room {...wanted} awake={awake} close={() => ask({})} />}
          {room && !room.Room && (wanted.open || wanted.asked.length > 0) && (
            <Failed retry={() => enter(undefined)} />
          )}
        </PrintingContext>
      </FeatureStateContext>
    </FeatureActionsContext>
  );
}
