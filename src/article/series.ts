/** A series: articles that follow each other. */
import * as v from 'valibot';
import { Count, described, Language, NonEmpty, optional, PositiveInteger, Url } from './fields.ts';

const NamedSeries = v.strictObject({
  name: described(NonEmpty, 'Name of the series, the same in all of its articles'),
  part: optional(PositiveInteger, 'Which part of the series it is; by date when absent'),
});

/** What an article says of its series. */
export const Series = v.union(
  [v.string(), NamedSeries],
  'must be the name of a series, or { "name": "…", "part": 2 }',
);
export type Series = v.InferOutput<typeof Series>;

/** Undefined for a blank name. */
export function namedSeries(series: Series | undefined): v.InferOutput<typeof NamedSeries> | undefined {
  const named = typeof series === 'string' ? { name: series } : series;
  return named === undefined || named.name.trim() === '' ? undefined : named;
}

/** The part before or after an article. */
const SeriesLink = v.strictObject({
  url: described(Url, 'Address'),
  headline: described(v.string(), 'Headline'),
  language: optional(Language, 'Language, if not that of the site'),
});

/** The place of an article in its series. */
export const SeriesPlace = v.strictObject({
  name: described(v.string(), 'Name of the series, as its page has it'),
  part: described(Count, 'Number of the part'),
  total: described(Count, 'How many parts there are'),
  previous: optional(SeriesLink, 'The part before'),
  next: optional(SeriesLink, 'The part after'),
});
export type SeriesPlace = v.InferOutput<typeof SeriesPlace>;
