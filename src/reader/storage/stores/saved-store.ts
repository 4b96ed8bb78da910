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
import { openStore, type Store } from '../store.ts';

export const MAX_TAGS = 20;
export const MAX_TAG_CHARACTERS = 60;

const SavedPicture = object({
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

/** How many pictures the article has, and how many of them are cached. */
const CachedPictures = object({ wanted: number(), kept: number(), reason: optional(literal('full')) });

export const SavedArticle = object({
  card: object({
    url: pipe(string(), regex(/^\/(?!\/)/)),
    headline: string(),
    kicker: optional(string()),
    standfirst: optional(string()),
    section: optional(string()),
    language: optional(string()),
    authors: optional(array(string())),
    datePublished: optional(string()),
    minutes: optional(number()),
    image: optional(SavedPicture),
  }),
  savedAt: number(),
  archived: boolean(),
  tags: pipe(array(pipe(string(), maxLength(MAX_TAG_CHARACTERS))), maxLength(MAX_TAGS)),
  /** Absent until caching of the pictures was tried. */
  pictures: optional(CachedPictures),
});
export type SavedArticle = InferOutput<typeof SavedArticle>;
export type CachedPictures = InferOutput<typeof CachedPictures>;

/** Any object: it is parsed when the article is shown. */
const SavedArticleData = record(string(), unknown());

export const savedStore = (base: string): Store<SavedArticle> => openStore(base, 'saved', SavedArticle);

/** Articles as published, by id; read them through `readSavedArticle`, which parses them. */
export const savedArticleDataStore = (base: string): Store<Record<string, unknown>> =>
  openStore(base, 'savedArticles', SavedArticleData);

export async function readingListUrls(base: string): Promise<string[]> {
  const all = await savedStore(base).entries();
  return all
    .filter(([, { archived }]) => !archived)
    .toSorted(([, a], [, b]) => b.savedAt - a.savedAt)
    .map(([, { card }]) => card.url);
}
