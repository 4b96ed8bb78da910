/** How the values of each store are validated and merged on import. Pure. */
import { looseObject, number, record, safeParse, string, tuple, type GenericSchema } from 'valibot';
import { ArticleVersion } from '../../storage/stores/article-version.ts';
import { Annotation } from '../../storage/stores/annotation.ts';
import { ArticleStatus } from '../highlights/highlight-status.ts';
import { SavedArticle } from '../../storage/stores/saved-store.ts';
import { ReadingPosition } from '../../storage/stores/reading-position.ts';

interface MergeRule {
  readonly validate: (value: unknown) => unknown;
  readonly merge: (here: unknown, coming: unknown) => unknown;
}

/** Rule for values with a date of change: the later one wins, and the existing one if they are equally old. */
function newestWins<T>(
  schema: GenericSchema<unknown, T>,
  when: (value: T) => number | string,
  toImported: (value: T) => unknown = (value) => value,
): MergeRule {
  const read = (value: unknown): T | undefined => {
    const result = safeParse(schema, value);
    return result.success ? result.output : undefined;
  };
  return {
    validate: (value) => {
      const good = read(value);
      return good === undefined ? undefined : toImported(good);
    },
    merge: (here, coming) => {
      const [mine, theirs] = [read(here), read(coming)];
      return mine !== undefined && theirs !== undefined && when(mine) >= when(theirs) ? here : coming;
    },
  };
}

const ArticleData = looseObject({ headline: string() });
const articleChangedAt = (article: Readonly<Record<string, unknown>>): number =>
  Math.max(
    ...['dateModified', 'datePublished'].map((name) => {
      const date = article[name];
      return (typeof date === 'string' && Date.parse(date)) || 0;
    }),
  );

const VersionSizes = record(string(), tuple([number(), number()]));
const versionSizesRule: MergeRule = {
  validate: (value) => (safeParse(VersionSizes, value).success ? value : undefined),
  merge: (here, coming) => {
    const [mine, theirs] = [safeParse(VersionSizes, here), safeParse(VersionSizes, coming)];
    if (!mine.success || !theirs.success) return coming;
    const all = { ...mine.output };
    for (const [id, [size, readAt]] of Object.entries(theirs.output))
      if ((all[id]?.[1] ?? -1) < readAt) all[id] = [size, readAt];
    return all;
  },
};

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

/** Every store; a test compares this with the sources. */
export const MERGE_RULES: Readonly<Record<string, MergeRule>> = {
  // Recomputed on each device.
  fits: {
    validate: (value) => (safeParse(ArticleStatus, value).success ? value : undefined),
    merge: (here) => here,
  },
  highlights: newestWins(Annotation, ({ modified }) => modified),
  places: positionRule,
  reads: newestWins(ArticleVersion, ({ readAt }) => readAt),
  readsIndex: versionSizesRule,
  // Cached pictures are specific to a device.
  saved: newestWins(
    SavedArticle,
    ({ savedAt }) => savedAt,
    (saved) => ({ ...saved, pictures: undefined }),
  ),
  savedArticles: newestWins(ArticleData, articleChangedAt),
};
