import { useEffect, useReducer, useState, useSyncExternalStore, type ComponentType } from 'react';
import { Failed } from './Failed.tsx';
import { FEATURES, type FeatureName } from './features.ts';
import { currentNotice, watchNotice } from './undo/notices.ts';
import { listenForWork } from './wake.ts';
import type { RoomProps, Wanted } from './wanted.ts';

interface Request {
  readonly name?: string | undefined;
  readonly open?: boolean | undefined;
}

/** A feature's button pressed again closes its panel; a request without a name closes whichever is open. */
function want(wanted: Wanted, { name, open }: Request): Wanted {
  if (name === undefined) return { awake: wanted.awake };
  const known = Object.hasOwn(FEATURES, name) ? (name as FeatureName) : undefined;
  const isAwake = known === undefined || wanted.awake.includes(known);
  if (isAwake && !open) return wanted;
  return {
    awake: isAwake ? wanted.awake : [...wanted.awake, known],
    open: open ? (wanted.open === known ? undefined : known) : wanted.open,
  };
}

/** The door to the reading room: all of it that a page loads at first. The room itself loads with the first feature. */
export function Door() {
  const [wanted, ask] = useReducer(want, { awake: [] });
  const [room, enter] = useState<{ readonly Room?: ComponentType<RoomProps> }>();
  const notice = useSyncExternalStore(watchNotice, currentNotice, currentNotice);
  const isWanted = wanted.awake.length > 0 || notice !== undefined;
  useEffect(() => listenForWork((name, open) => ask({ name, open })), []);
  useEffect(() => {
    if (isWanted && !room) import('./Room.tsx').then(enter, () => enter({}));
  }, [isWanted, room]);
  if (room?.Room) return <room.Room {...wanted} close={() => ask({})} />;
  return room && wanted.open ? <Failed retry={() => enter(undefined)} /> : null;
}
