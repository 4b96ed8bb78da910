/** Shapes of what is published beside the articles: the lists that the front, section, tag and author pages show. */
import * as v from 'valibot';
import { Url } from './fields.ts';
import { FormattedTexts } from './formatted-texts.ts';
import { Author, Card } from './schema.ts';

/** One page of a list of articles, newest first. */
export const ListPage = v.strictObject({
  kind: v.picklist(['front', 'section', 'tag', 'author', 'search', 'saved']),
  /** Its own address on the site. */
  address: Url,
  /** The section's, tag's or author's name; the site's on the front page. */
  name: v.string(),
  description: v.optional(v.string()),
  /** Of an author's page: the author, as the newest article that says more than the name has it. */
  author: v.optional(Author),
  /** Its number, 1 being the oldest; absent on the first page a reader sees, which has no number. */
  page: v.optional(v.number()),
  /** Addresses of the neighbouring pages. */
  newer: v.optional(Url),
  older: v.optional(Url),
  cards: v.array(Card),
  /** Dates, numbers and counts in words, by language. */
  formatted: v.optional(FormattedTexts),
});
export type ListPage = v.InferOutput<typeof ListPage>;
