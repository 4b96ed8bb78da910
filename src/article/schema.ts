/**
 * The article format, version 1: types, parser and JSON Schema are made from these schemas. Terms follow schema.org
 * NewsArticle.
 */
import * as v from 'valibot';
import { blocksField } from './block-schema.ts';
import {
  PublishedId,
  Count,
  described,
  flag,
  hostName,
  Id,
  Language,
  IsoDate,
  NonEmpty,
  optional,
  Url,
  optionalString,
} from './fields.ts';
import { FormattedTexts } from './formatted-texts.ts';
import { Figure, Image } from './pictures.ts';
import { Related } from './related.ts';
import { Series, SeriesPlace } from './series.ts';
import { Text } from './spans.ts';
import { LanguageVersion, Translations } from './translations.ts';

export const Author = v.strictObject({
  name: described(NonEmpty, 'Full name'),
  role: optionalString('Role, such as Middle East correspondent'),
  url: optional(Url, 'URL of a page about the author'),
  image: optional(Url, 'Portrait'),
});
export type Author = v.InferOutput<typeof Author>;

const unpublished = optional(
  v.picklist(['draft', 'future']),
  'Why it is not published yet, in dev and where --drafts or --future shows it',
);

export const Card = v.strictObject({
  url: described(Url, 'Address on this site (/articles/…/) or a URL'),
  headline: described(v.string(), 'Headline'),
  label: optionalString('Label before the headline'),
  kicker: optionalString('Kicker'),
  standfirst: optionalString('The introduction, as plain text'),
  section: optionalString('Section'),
  language: optional(Language, 'Language, if not that of the site'),
  authors: optional(v.array(v.string()), 'Names of the authors'),
  datePublished: optional(IsoDate, 'When it was published'),
  minutes: optional(v.number(), 'Reading time in minutes'),
  image: optional(Image, 'Picture'),
  part: optional(Count, 'Which part it is, on the page of its series and with its other parts'),
  unpublished,
});
export type Card = v.InferOutput<typeof Card>;

/** Added when publishing. */
export const Published = v.strictObject({
  id: described(PublishedId, 'Id: path of its file below articles/, or below pages/ after a slash'),
  words: described(Count, 'Words of the body'),
  minutes: described(Count, 'Reading time in minutes; 0 where it is not shown'),
  related: described(
    v.array(Card),
    'Related articles: the next part of the series, those chosen by the author, computed ones, the previous part',
  ),
  series: optional(SeriesPlace, 'Its place in its series'),
  translations: optional(
    v.array(LanguageVersion),
    'The languages it is published in, its own among them, the original first',
  ),
  unpublished,
  description: optionalString('Start of the text, if there is no standfirst'),
  share: optional(Url, 'Share picture with the headline, 1200 by 630 pixels'),
  edition: optional(
    v.string(),
    'What addresses of its edition begin with, such as /fr, if not that in the language of the site',
  ),
  thread: optional(
    v.strictObject({
      host: described(hostName('mastodon.social'), 'The server'),
      id: described(v.pipe(v.string(), v.regex(/^\d{1,30}$/)), 'Its id of the post that is replied to'),
    }),
    'The discussion, where it is a thread that can be read in place',
  ),
  formatted: optional(FormattedTexts, 'Formatted dates, numbers and counts, by language'),
});

/** Spans refer to the id. */
export const Footnote = v.strictObject({
  id: described(Id, 'Id that spans refer to'),
  body: blocksField('The blocks of the footnote'),
});

export const Article = v.pipe(
  v.strictObject({
    $schema: optionalString('URL of this JSON Schema, for editors'),
    version: optional(v.literal(1), 'Version of the format'),
    language: optional(Language, 'Language of the article; the site’s when absent'),
    direction: optional(v.picklist(['ltr', 'rtl']), 'Writing direction, if not that of the language'),
    kicker: optionalString('A word or two above the headline'),
    headline: described(NonEmpty, 'The headline'),
    alternativeHeadline: optionalString(
      'The title for search engines; lists show it where `listHeadline` of site.json asks for it',
    ),
    standfirst: optional(Text, 'The introduction below the headline'),
    section: optionalString('The section it belongs to, by slug or name'),
    tags: optional(v.array(NonEmpty), 'Topics'),
    series: optional(Series, 'The series it is part of: its name, or also which part it is'),
    translations: optional(
      Translations,
      'The same article in other languages; it is enough that one of them names the others',
    ),
    authors: optional(v.array(Author), 'Who wrote it'),
    dateline: optionalString('Place where it was written'),
    datePublished: optional(IsoDate, 'When it was first published'),
    dateModified: optional(IsoDate, 'When it was last changed'),
    image: optional(Figure, 'The lead picture'),
    counts: optional(
      v.strictObject({
        comments: optional(Count, 'Number of comments'),
        shares: optional(Count, 'Number of shares'),
        views: optional(Count, 'Number of views'),
      }),
      'Counts; leave one out if it is not known',
    ),
    discussionUrl: optional(
      Url,
      'URL of a discussion; it is read in place where it is a post on a Mastodon server that site.json names in `discussion.hosts`, or a page for frames, such as the widget of Giscus, on a host of `embedHosts` (hosting.md has an example of each)',
    ),
    corrections: optional(
      v.array(
        v.strictObject({
          date: described(IsoDate, 'When it was corrected'),
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
    license: optionalString('Licence: its name or URL'),
    copyright: optionalString('Copyright notice'),
    body: blocksField('The article’s blocks'),
    footnotes: optional(v.array(Footnote), 'Footnotes, referenced by spans'),
    related: optional(v.array(Related), 'Related articles, chosen by the author'),
    draft: flag('Whether it is a draft, which only the dev server and build --drafts show'),
    published: optional(Published, 'Added when publishing; do not write it yourself'),
  }),
  v.title('Broadsheet article, version 1'),
);
export type Article = v.InferOutput<typeof Article>;

export type UnpublishedReason = NonNullable<Card['unpublished']>;
