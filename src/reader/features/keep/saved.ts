/** The shelf of saved articles: what a list shows of each, under its id, and beside it the article itself. */
import {
  array,
  boolean,
  literal,
  maxLength,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  regex,
  string,
  unknown,
  type InferOutput,
} from 'valibot';
import { openShelf, type Shelf } from '../../storage/shelf.ts';

/** Tags of one article, and signs of a tag. */
export const MOST_TAGS = 20;
export const LONGEST_TAG = 60;

const Picture = object({
  src: string(),
  alt: string(),
  width: optional(number()),
  height: optional(number()),
  renditions: optional(
    object({
      name: pipe(string(), regex(/^[0-9a-f]{8,64}$/)),
      widths: array(number()),
      formats: array(picklist(['avif', 'webp'])),
      colour: optional(pipe(string(), regex(/^#[0-9a-f]{6}$/))),
    }),
  ),
});

/** What came of an article's pictures: how many there are, and how many of them the device keeps. */
const Pictures = object({ wanted: number(), kept: number(), reason: optional(literal('full')) });

/** A saved article as the list of them shows it. */
export const Saved = object({
  card: object({
    url: pipe(string(), regex(/^\/articles\//)),
    headline: string(),
    kicker: optional(string()),
    standfirst: optional(string()),
    section: optional(string()),
    language: optional(string()),
    authors: optional(array(string())),
    datePublished: optional(string()),
    minutes: optional(number()),
    image: optional(Picture),
  }),
  /** Milliseconds since 1970. */
  savedAt: number(),
  archived: boolean(),
  tags: pipe(array(pipe(string(), maxLength(LONGEST_TAG))), maxLength(MOST_TAGS)),
  /** Absent until the pictures were looked for. */
  pictures: optional(Pictures),
});
export type Saved = InferOutput<typeof Saved>;
export type KeptPictures = InferOutput<typeof Pictures>;

/** What can be saved is an object; whoever shows it parses it. */
const Text = record(string(), unknown());

/** Saved articles by id, as lists show them. */
export const savedShelf = (base: string): Shelf<Saved> => openShelf(base, 'saved', Saved);

/** Their data as published, by id; read through `savedArticle` of articles.ts, which parses them. */
export const savedTexts = (base: string): Shelf<Record<string, unknown>> =>
  openShelf(base, 'savedArticles', Text);
