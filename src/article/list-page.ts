import * as v from 'valibot';
import { Url } from './fields.ts';
import { FormattedTexts } from './formatted-texts.ts';
import { AuthorProfile } from './author-profile.ts';
import { Card, type Article } from './schema.ts';

/** Cards under a heading. */
const ListBlock = v.strictObject({
  name: v.optional(v.string()),
  /** Of the page that shows more. */
  address: v.optional(Url),
  /** Whether its heading says that these are the newest articles. */
  isLatest: v.optional(v.boolean()),
  /** The first of its cards, and the first after them. */
  from: v.number(),
  to: v.number(),
});
export type ListBlock = v.InferOutput<typeof ListBlock>;

export const ListPage = v.strictObject({
  kind: v.picklist(['front', 'section', 'tag', 'author', 'series', 'search', 'saved']),
  address: Url,
  name: v.string(),
  description: v.optional(v.string()),
  /** On an author's page: their profile, or what the newest article says that says more than the name. */
  author: v.optional(AuthorProfile),
  /** Page number, 1 being the oldest; absent on the first page a reader sees, whose number would change. */
  page: v.optional(v.number()),
  newer: v.optional(Url),
  older: v.optional(Url),
  cards: v.array(Card),
  /** On a curated front page: parts of `cards`, which follow each other. */
  blocks: v.optional(v.array(ListBlock)),
  formatted: v.optional(FormattedTexts),
});
export type ListPage = v.InferOutput<typeof ListPage>;

/** What a page shows; undefined on error pages. */
export type PageData = Article | ListPage | undefined;
