import { validated } from '../../storage/validated.ts';
import { setFeatureActive } from '../../storage/active-features.ts';
import { newestWins, type StoredData } from '../../storage/merge-rule.ts';
import { Annotation, fromAnnotation, type Highlight } from '../../storage/stores/annotation.ts';
import { ArticleStatus } from './highlight-status.ts';
import { newHighlights } from './import-export.ts';

const highlightsIn = (values: Readonly<Record<string, unknown>>): Map<string, Highlight> =>
  new Map(
    Object.entries(values).flatMap(([key, value]) => {
      const annotation = validated(Annotation, value);
      const highlight = annotation && fromAnnotation(annotation);
      return highlight ? [[key, highlight] as const] : [];
    }),
  );

export const highlightsData: StoredData = {
  stores: {
    // Recomputed on each device.
    fits: {
      validate: (value) => validated(ArticleStatus, value),
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
