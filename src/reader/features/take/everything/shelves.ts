/** What is known of each shelf: how a thing on it is checked, and which of two is the newer. Pure. */
import { looseObject, number, record, safeParse, string, tuple, type GenericSchema } from 'valibot';
import { Version } from '../../changes/version.ts';
import { Annotation } from '../../highlights/annotation.ts';
import { Fits } from '../../highlights/fits.ts';
import { Saved } from '../../keep/saved.ts';
import { Place } from '../../place/place.ts';

interface Rule {
  /** What comes in as it is to be put there; nothing when it is not what stands on this shelf. */
  readonly checked: (value: unknown) => unknown;
  /** The one to keep of what is here and what comes in. */
  readonly merged: (here: unknown, coming: unknown) => unknown;
}

/** A shelf whose things say when they were last changed. The later stays; of two as old, the one that is here. */
function dated<T>(
  schema: GenericSchema<unknown, T>,
  when: (value: T) => number | string,
  taken: (value: T) => unknown = (value) => value,
): Rule {
  const read = (value: unknown): T | undefined => {
    const result = safeParse(schema, value);
    return result.success ? result.output : undefined;
  };
  return {
    checked: (value) => {
      const good = read(value);
      return good === undefined ? undefined : taken(good);
    },
    merged: (here, coming) => {
      const [mine, theirs] = [read(here), read(coming)];
      return mine !== undefined && theirs !== undefined && when(mine) >= when(theirs) ? here : coming;
    },
  };
}

const Text = looseObject({ headline: string() });
const lastChange = (article: Readonly<Record<string, unknown>>): number =>
  Math.max(
    ...['dateModified', 'datePublished'].map((name) => {
      const date = article[name];
      return (typeof date === 'string' && Date.parse(date)) || 0;
    }),
  );

const Sizes = record(string(), tuple([number(), number()]));
/** How long each version is and when it was read: of each article, what was read last. */
const sizes: Rule = {
  checked: (value) => (safeParse(Sizes, value).success ? value : undefined),
  merged: (here, coming) => {
    const [mine, theirs] = [safeParse(Sizes, here), safeParse(Sizes, coming)];
    if (!mine.success || !theirs.success) return coming;
    const all = { ...mine.output };
    for (const [id, [size, readAt]] of Object.entries(theirs.output))
      if ((all[id]?.[1] ?? -1) < readAt) all[id] = [size, readAt];
    return all;
  },
};

const byTime = dated(Place, ({ time }) => time);
/** Who finished an article has finished it, whichever device was the last, unless the last word there was that it is not. */
const place: Rule = {
  ...byTime,
  merged: (here, coming) => {
    const [mine, later] = [safeParse(Place, here), safeParse(Place, byTime.merged(here, coming))];
    if (!mine.success || !later.success || !mine.output.finished) return byTime.merged(here, coming);
    const { finished, reopened } = later.output;
    return finished || reopened ? byTime.merged(here, coming) : { ...later.output, finished: true };
  },
};

/** Every shelf there is; a test holds this to the sources. */
export const SHELVES: Readonly<Record<string, Rule>> = {
  // What is amiss is found out again on each device.
  fits: {
    checked: (value) => (safeParse(Fits, value).success ? value : undefined),
    merged: (here) => here,
  },
  highlights: dated(Annotation, ({ modified }) => modified),
  places: place,
  reads: dated(Version, ({ readAt }) => readAt),
  readsIndex: sizes,
  // Which pictures are kept is another device's matter.
  saved: dated(
    Saved,
    ({ savedAt }) => savedAt,
    (saved) => ({ ...saved, pictures: undefined }),
  ),
  savedArticles: dated(Text, lastChange),
};
