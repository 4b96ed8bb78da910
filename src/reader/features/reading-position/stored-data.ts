import { safeParse } from 'valibot';
import { newestWins, type MergeRule, type StoredData } from '../../storage/merge-rule.ts';
import { readPositions } from '../../storage/stores/position-store.ts';
import { ReadingPosition } from '../../storage/stores/reading-position.ts';

const newestPosition = newestWins(ReadingPosition, ({ time }) => time);

/** An article finished on any device stays finished, unless it was reopened later. */
const positionRule: MergeRule = {
  ...newestPosition,
  merge: (here, coming) => {
    const [mine, later] = [
      safeParse(ReadingPosition, here),
      safeParse(ReadingPosition, newestPosition.merge(here, coming)),
    ];
    if (!mine.success || !later.success || !mine.output.finished) return newestPosition.merge(here, coming);
    const { finished, reopened } = later.output;
    return finished || reopened ? newestPosition.merge(here, coming) : { ...later.output, finished: true };
  },
};

export const readingPositionData: StoredData = {
  stores: { places: positionRule },
  afterImport: readPositions,
};
