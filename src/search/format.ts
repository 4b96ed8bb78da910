/** The files of a published index, below `/search/`. Names of all but the first follow from their content. */
import * as v from 'valibot';
import { Card } from '../article/schema.ts';

/** Raised whenever the files, or the terms in them, become others. */
export const FORMAT = 3;

/** The one file of the index that keeps its name: what the index consists of. */
export const ROOT = 'root.json';

/** The address of a file of the index. */
export const fileAddress = (name: string): string => `/search/${name}`;

const FileName = v.pipe(v.string(), v.regex(/^[a-z]+\/[0-9a-f]{12}\.(?:json|bin)$/));

/** What an index consists of. Segments come newest first. */
export const Root = v.object({
  format: v.literal(FORMAT),
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
export type Root = v.InferOutput<typeof Root>;

/** Where the terms and cards of a segment stand. */
export const Head = v.object({
  /** The first term of each shard, the terms by a space apart, and the shards' files. */
  terms: v.string(),
  shards: v.array(FileName),
  /** Places of the shards that hold one heavy term, and in how many articles it stands. */
  heavy: v.array(v.tuple([v.number(), v.number()])),
  /** The number of the first article of each file of cards, and the files. */
  numbers: v.array(v.number()),
  cards: v.array(FileName),
});
export type Head = v.InferOutput<typeof Head>;

/** What the articles of a segment can be filtered by; lists run side by side, names are given by place. */
export const Facets = v.object({
  numbers: v.array(v.number()),
  years: v.array(v.number()),
  sections: v.array(v.string()),
  section: v.array(v.number()),
  tags: v.array(v.string()),
  tag: v.array(v.array(v.number())),
  authors: v.array(v.string()),
  author: v.array(v.array(v.number())),
});
export type Facets = v.InferOutput<typeof Facets>;

/** Cards by the number of their article. */
export const Cards = v.array(v.tuple([v.number(), Card]));
export type Cards = v.InferOutput<typeof Cards>;
