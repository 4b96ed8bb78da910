/**
 * The article format, version 1. The schemas here and in the files that this one imports are its specification: the types, the parser and the published JSON Schema
 * all come from them. Terms follow schema.org NewsArticle where it has one and newsroom usage elsewhere.
 */
import * as v from 'valibot';
import { nested } from './blocks.ts';
import {
  ArticleId,
  Count,
  described,
  Id,
  Language,
  Moment,
  NonEmpty,
  optional,
  Url,
  words,
} from './fields.ts';
import { FormattedTexts } from './formatted-texts.ts';
import { Figure, Image } from './pictures.ts';
import { Related } from './related.ts';
import { Text } from './spans.ts';

/** Someone who wrote the article. */
export const Author = v.strictObject({
  name: described(NonEmpty, 'Full name'),
  role: words('Role, such as Middle East correspondent'),
  url: optional(Url, 'A page about the author elsewhere'),
  image: optional(Url, 'Portrait'),
});
export type Author = v.InferOutput<typeof Author>;

/** An article as lists and related links show it. Made when publishing. */
export const Card = v.strictObject({
  url: described(Url, 'Address: of the site (/articles/…/) or elsewhere'),
  headline: described(v.string(), 'Headline'),
  label: words('Words before the headline'),
  kicker: words('Kicker'),
  standfirst: words('Introduction, as plain text'),
  section: words('Section'),
  language: optional(Language, 'Language, when another than the site’s'),
  authors: optional(v.array(v.string()), 'Names of the authors'),
  datePublished: optional(Moment, 'When it was published'),
  minutes: optional(v.number(), 'Reading time in minutes'),
  image: optional(Image, 'Picture'),
});
export type Card = v.InferOutput<typeof Card>;

/** What publishing adds to an article. */
export const Published = v.strictObject({
  id: described(ArticleId, 'Path of its file'),
  words: described(Count, 'Words of the body'),
  minutes: described(Count, 'Reading time in minutes'),
  related: described(v.array(Card), 'Related articles: the curated ones, then computed ones'),
  description: words('How its text begins, where it has no standfirst'),
  share: optional(Url, 'Picture of the headline for who shares the article, 1200 by 630 pixels'),
  formatted: optional(FormattedTexts, 'Dates, numbers and counts in words, by language'),
});

/** A footnote: its id is what a span names. */
export const Footnote = v.strictObject({
  id: described(Id, 'What spans name it by'),
  body: nested('The note'),
});

/** An article. Only `headline` and `body` are required. */
export const Article = v.pipe(
  v.strictObject({
    $schema: words('Address of this schema, for editors'),
    version: optional(v.literal(1), 'Version of the format'),
    language: optional(Language, 'Language of the article; the site’s when absent'),
    direction: optional(
      v.picklist(['ltr', 'rtl']),
      'Writing direction, where it does not follow from the language',
    ),
    kicker: words('A word or two above the headline'),
    headline: described(NonEmpty, 'The headline'),
    alternativeHeadline: words('Shown in lists and to search engines instead of the headline'),
    standfirst: optional(Text, 'The introduction under the headline'),
    section: words('The section it belongs to, by slug or name'),
    tags: optional(v.array(NonEmpty), 'What it is about'),
    series: words('The series it is part of'),
    authors: optional(v.array(Author), 'Who wrote it'),
    dateline: words('Where it was written'),
    datePublished: optional(Moment, 'When it was first published'),
    dateModified: optional(Moment, 'When it was last changed'),
    image: optional(Figure, 'The lead picture'),
    counts: optional(
      v.strictObject({
        comments: optional(Count, 'How many comments'),
        shares: optional(Count, 'How often shared'),
        views: optional(Count, 'How often seen'),
      }),
      'Zero is a count, absence is none',
    ),
    discussionUrl: optional(Url, 'Where it is discussed'),
    corrections: optional(
      v.array(
        v.strictObject({
          date: described(Moment, 'When it was corrected'),
          text: described(Text, 'What was wrong and what is right'),
        }),
      ),
      'Corrections, shown with the article',
    ),
    aliases: optional(
      v.array(v.pipe(v.string(), v.regex(/^\/[^\s?#]*$/, 'is not a path of this site; write /old/address'))),
      'Addresses it had before',
    ),
    source: optional(
      v.strictObject({
        name: described(NonEmpty, 'Who published it first'),
        url: optional(Url, 'Where'),
      }),
      'Where it was first published',
    ),
    canonicalUrl: optional(Url, 'The address that search engines should prefer'),
    license: words('Licence: its name, or its address'),
    copyright: words('Copyright notice'),
    body: nested('The article, block by block'),
    footnotes: optional(v.array(Footnote), 'Notes that spans hang on'),
    related: optional(v.array(Related), 'Articles to read next, chosen by hand'),
    published: optional(Published, 'Added when publishing; left out by who writes'),
  }),
  v.title('Broadsheet article, version 1'),
);
export type Article = v.InferOutput<typeof Article>;
