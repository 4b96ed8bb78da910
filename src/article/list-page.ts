import * as v from 'valibot';
import { Url } from './fields.ts';
import { FormattedTexts } from './formatted-texts.ts';
import { AuthorProfile } from './author-profile.ts';
import { Card, type Article } from './schema.ts';

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
  formatted: v.optional(FormattedTexts),
});
export type ListPage = v.InferOutput<typeof ListPage>;

/** What a page shows; undefined on error pages. */
export type PageData = Article | ListPage | undefined;
