import * as v from 'valibot';
import { openStore, type Store } from '../store.ts';

export const MAX_TAGS = 20;
export const MAX_TAG_CHARACTERS = 60;

const SavedPicture = v.object({
  src: v.string(),
  alt: v.string(),
  width: v.optional(v.number()),
  height: v.optional(v.number()),
  renditions: v.optional(
    v.object({
      name: v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/)),
      widths: v.array(v.number()),
      formats: v.array(v.picklist(['avif', 'webp'])),
      colour: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/))),
    }),
  ),
});

/** How many pictures the article has, and how many of them are cached. */
const CachedPictures = v.object({
  wanted: v.number(),
  kept: v.number(),
  reason: v.optional(v.literal('full')),
});

export const SavedArticle = v.object({
  card: v.object({
    url: v.pipe(v.string(), v.regex(/^\/(?!\/)/)),
    headline: v.string(),
    kicker: v.optional(v.string()),
    standfirst: v.optional(v.string()),
    section: v.optional(v.string()),
    language: v.optional(v.string()),
    authors: v.optional(v.array(v.string())),
    datePublished: v.optional(v.string()),
    minutes: v.optional(v.number()),
    image: v.optional(SavedPicture),
  }),
  savedAt: v.number(),
  archived: v.boolean(),
  tags: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_TAG_CHARACTERS))), v.maxLength(MAX_TAGS)),
  /** Absent until caching of the pictures was tried. */
  pictures: v.optional(CachedPictures),
});
export type SavedArticle = v.InferOutput<typeof SavedArticle>;
export type CachedPictures = v.InferOutput<typeof CachedPictures>;

/** Any object: it is parsed when the article is shown. */
const SavedArticleData = v.record(v.string(), v.unknown());

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
