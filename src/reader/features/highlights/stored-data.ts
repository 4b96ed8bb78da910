import { safeParse } from 'valibot';
import { setFeatureActive } from '../../storage/active-features.ts';
import { newestWins, type StoredData } from '../../storage/merge-rule.ts';
import { Annotation, fromAnnotation, type Highlight } from '../../storage/stores/annotation.ts';
import { ArticleStatus } from './highlight-status.ts';
import { newHighlights } from './import-export.ts';

const highlightsIn = (values: Readonly<Record<string, unknown>>): Map<string, Highlight> =>
  new Map(
    Object.entries(values).flatMap(([key, value]) => {
      const read = safeParse(Annotation, value);
      const highlight = read.success ? fromAnnotation(read.output) : undefined;
      return highlight ? [[key, highlight] as const] : [];
    }),
  );

export const highlightsData: StoredData = {
  stores: {
    // Recomputed on each device.
    fits: {
      validate: (value) => (safeParse(ArticleStatus, value).success ? value : undefined),
      merge: (here) => here,
    },
    highlights: {
      ...newestWins(Annotation, ({ modified }) => modified),
      duplicates: (here, coming) => {
        const theirs = highlightsIn(coming);
        const fresh = new Set(newHighlights([...theirs.values()], [...highlightsIn(here).values()]));
        return new Set([...theirs].flatMap(([key, one]) => (fresh.has(one) ? [] : [key])));
      },
    },
  },
  afterImport: (_, { highlights = {} }) => setFeatureActive('highlights', Object.keys(highlights).length > 0),
};
