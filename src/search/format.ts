/** Files of a published index, below `/search/`. All names but the root's contain a hash of the content. */
import * as v from 'valibot';
import { Card } from '../article/schema.ts';

/** To be raised whenever the files, or the terms in them, change. */
export const INDEX_FORMAT = 4;

/** The entry file, which keeps its name. */
export const ROOT_FILE = 'root.json';

export const indexFileAddress = (name: string): string => `/search/${name}`;

const FileName = v.pipe(v.string(), v.regex(/^[a-z]+\/[0-9a-f]{12}\.(?:json|bin)$/));

export const IndexRoot = v.object({
  format: v.literal(INDEX_FORMAT),
  /** Languages of the articles, the most frequent first. */
  languages: v.array(v.string()),
  segments: v.array(
    v.object({
      name: v.string(),
      articles: v.number(),
      head: FileName,
      facets: FileName,
    }),
  ),
});
export type IndexRoot = v.InferOutput<typeof IndexRoot>;

export const SegmentHead = v.object({
  /** The first term of each shard, separated by spaces, and the shards' files. */
  terms: v.string(),
  shards: v.array(FileName),
  /** Indexes of shards with a single heavy term, and the number of articles that have it. */
  heavy: v.array(v.tuple([v.number(), v.number()])),
  /** The first article number of each card file, and the files. */
  numbers: v.array(v.number()),
  cards: v.array(FileName),
});
export type SegmentHead = v.InferOutput<typeof SegmentHead>;

/** Facets of a segment's articles. Lists run in parallel; names are given by index. */
export const SegmentFacets = v.object({
  numbers: v.array(v.number()),
  years: v.array(v.number()),
  sections: v.array(v.string()),
  section: v.array(v.number()),
  tags: v.array(v.string()),
  tag: v.array(v.array(v.number())),
  authors: v.array(v.string()),
  author: v.array(v.array(v.number())),
});
export type SegmentFacets = v.InferOutput<typeof SegmentFacets>;

export const SegmentCards = v.array(v.tuple([v.number(), Card]));
export type SegmentCards = v.InferOutput<typeof SegmentCards>;
