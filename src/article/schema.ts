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
  url: optional(Url, 'URL of a page about the author'),
  image: optional(Url, 'Portrait'),
});
export type Author = v.InferOutput<typeof Author>;

/** An article as lists and related links show it. Made when publishing. */
export const Card = v.strictObject({
  url: described(Url, 'Address on this site (/articles/…/) or a URL'),
  headline: described(v.string(), 'Headline'),
  label: words('Label before the headline'),
  kicker: words('Kicker'),
  standfirst: words('The introduction, as plain text'),
  section: words('Section'),
  language: optional(Language, 'Language, if not that of the site'),
  authors: optional(v.array(v.string()), 'Names of the authors'),
  datePublished: optional(Moment, 'When it was published'),
  minutes: optional(v.number(), 'Reading time in minutes'),
  image: optional(Image, 'Picture'),
});
export type Card = v.InferOutput<typeof Card>;

/** What publishing adds to an article. */
export const Published = v.strictObject({
  id: described(ArticleId, 'Id: path of its file below articles/, without .json'),
  words: described(Count, 'Words of the body'),
  minutes: described(Count, 'Reading time in minutes'),
  related: described(v.array(Card), 'Related articles: those chosen by the author, then computed ones'),
  description: words('Start of the text, if there is no standfirst'),
  share: optional(Url, 'Share picture with the headline, 1200 by 630 pixels'),
  formatted: optional(FormattedTexts, 'Formatted dates, numbers and counts, by language'),
});

/** A footnote: its id is what a span names. */
export const Footnote = v.strictObject({
  id: described(Id, 'Id that spans refer to'),
  body: nested('The blocks of the footnote'),
});

/** An article. Only `headline` and `body` are required. */
export const Article = v.pipe(
  v.strictObject({
    $schema: words('URL of this JSON Schema, for editors'),
    version: optional(v.literal(1), 'Version of the format'),
    language: optional(Language, 'Language of the article; the site’s when absent'),
    direction: optional(v.picklist(['ltr', 'rtl']), 'Writing direction, if not that of the language'),
    kicker: words('A word or two above the headline'),
    headline: described(NonEmpty, 'The headline'),
    alternativeHeadline: words('Used in lists and for search engines instead of the headline'),
    standfirst: optional(Text, 'The introduction below the headline'),
    section: words('The section it belongs to, by slug or name'),
    tags: optional(v.array(NonEmpty), 'Topics'),
    series: words('The series it is part of'),
    authors: optional(v.array(Author), 'Who wrote it'),
    dateline: words('Place where it was written'),
    datePublished: optional(Moment, 'When it was first published'),
    dateModified: optional(Moment, 'When it was last changed'),
    image: optional(Figure, 'The lead picture'),
    counts: optional(
      v.strictObject({
        comments: optional(Count, 'Number of comments'),
        shares: optional(Count, 'Number of shares'),
        views: optional(Count, 'Number of views'),
      }),
      'Counts; leave one out if it is not known',
    ),
    discussionUrl: optional(Url, 'URL of a discussion'),
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
      'Earlier addresses, which redirect to it',
    ),
    source: optional(
      v.strictObject({
        name: described(NonEmpty, 'Name of the first publisher'),
        url: optional(Url, 'Where'),
      }),
      'Where it was first published',
    ),
    canonicalUrl: optional(Url, 'The URL that search engines should prefer'),
    license: words('Licence: its name or URL'),
    copyright: words('Copyright notice'),
    body: nested('The article’s blocks'),
    footnotes: optional(v.array(Footnote), 'Footnotes, referenced by spans'),
    related: optional(v.array(Related), 'Related articles, chosen by the author'),
    published: optional(Published, 'Added when publishing; do not write it yourself'),
  }),
  v.title('Broadsheet article, version 1'),
);
export type Article = v.InferOutput<typeof Article>;
