import * as v from 'valibot';
import { Count, described, NonEmpty, optional, PositiveInteger } from './fields.ts';

const NamedSeries = v.strictObject({
  name: described(NonEmpty, 'Name of the series, the same in all of its articles'),
  part: optional(PositiveInteger, 'Which part of the series it is; by date when absent'),
});

export const Series = v.union(
  [v.string(), NamedSeries],
  'must be the name of a series, or { "name": "…", "part": 2 }',
);
export type Series = v.InferOutput<typeof Series>;

export function namedSeries(series: Series | undefined): v.InferOutput<typeof NamedSeries> | undefined {
  const named = typeof series === 'string' ? { name: series } : series;
  return named === undefined || named.name.trim() === '' ? undefined : named;
}

export const SeriesPlace = v.strictObject({
  name: described(v.string(), 'Name of the series, as its page has it'),
  part: described(Count, 'Number of the part'),
  total: described(Count, 'How many parts there are'),
});
export type SeriesPlace = v.InferOutput<typeof SeriesPlace>;
