import { validated } from '../../storage/validated.ts';
import { newestWins, type MergeRule, type StoredData } from '../../storage/merge-rule.ts';
import { readPositions } from '../../storage/stores/position-store.ts';
import { ReadingPosition } from '../../storage/stores/reading-position.ts';

const newestPosition = newestWins(ReadingPosition, ({ time }) => time);

/** An article finished on any device stays finished, unless it was reopened later. */
const positionRule: MergeRule = {
  ...newestPosition,
  merge: (here, coming) => {
    const newest = newestPosition.merge(here, coming);
    const [mine, later] = [validated(ReadingPosition, here), validated(ReadingPosition, newest)];
    if (!mine?.finished || !later || later.finished || later.reopened) return newest;
    return { ...later, finished: true };
  },
};

export const readingPositionData: StoredData = {
  stores: { places: positionRule },
  afterImport: readPositions,
};
