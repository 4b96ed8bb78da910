import { useSite } from '../../site-context.tsx';
import { openStore, type Store } from '../store.ts';
import { useStored } from '../use-stored.ts';
import { setFeatureActive } from '../active-features.ts';
import { isUnfinished, ReadingPosition } from './reading-position.ts';

export type StoredPosition = readonly [id: string, place: ReadingPosition];

const MAX_STORED_POSITIONS = 500;

export const positionStore = (base: string): Store<ReadingPosition> =>
  openStore(base, 'places', ReadingPosition);

const sortByTime = (kept: readonly StoredPosition[]): StoredPosition[] =>
  kept.toSorted(([, one], [, other]) => other.time - one.time);

/** All positions, newest first. Also updates the flags that let the next page reserve space for them. */
export async function readPositions(base: string): Promise<StoredPosition[]> {
  const kept = sortByTime(await positionStore(base).entries());
  setFeatureActive('place', kept.length > 0);
  setFeatureActive('continue', kept.some(([, place]) => isUnfinished(place)));
  for (const [id] of kept.slice(MAX_STORED_POSITIONS)) await positionStore(base).remove(id);
  return kept;
} // prettier-ignore

export function usePositions(): readonly StoredPosition[] | undefined {
  const { base } = useSite();
  return useStored(base, positionStore(base), () => readPositions(base));
}
