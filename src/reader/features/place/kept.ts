/** The shelf of places: every article that was opened, and how far. */
import { useEffect, useState } from 'react';
import { useSetting } from '../../setting.tsx';
import { openShelf, type Shelf } from '../../storage/shelf.ts';
import { flag } from '../flags.ts';
import { isUnfinished, Place } from './place.ts';

export type KeptPlace = readonly [id: string, place: Place];

/** Places that are kept; the oldest go. */
const MOST = 500;

export const places = (base: string): Shelf<Place> => openShelf(base, 'places', Place);

const newestFirst = (kept: readonly KeptPlace[]): KeptPlace[] =>
  kept.toSorted(([, one], [, other]) => other.time - one.time);

/** All places, the last first. Sees to it that the next page knows whether there are any, and keeps room for them. */
export async function readPlaces(base: string): Promise<KeptPlace[]> {
  const kept = newestFirst(await places(base).entries());
  flag('place', kept.length > 0);
  flag('continue', kept.some(([, place]) => isUnfinished(place)));
  for (const [id] of kept.slice(MOST)) await places(base).remove(id);
  return kept;
} // prettier-ignore

/** All places, kept up to date with this tab and others; nothing until they are read. */
export function usePlaces(): readonly KeptPlace[] | undefined {
  const { base } = useSetting();
  const [kept, set] = useState<readonly KeptPlace[]>();
  useEffect(() => {
    let isOver = false;
    const read = (): void => void readPlaces(base).then((all) => isOver || set(all));
    read();
    const stop = places(base).watch(read);
    return () => {
      isOver = true;
      stop();
    };
  }, [base]);
  return kept;
}
