/** The format of `site.json`: settings of the whole site, all of them optional. */
import * as v from 'valibot';
import type { Edition } from './editions.ts';
import {
  ArticleId,
  described,
  flag,
  hostName,
  Language,
  NonEmpty,
  optional,
  optionalString,
  PositiveInteger,
  Url,
} from './fields.ts';
import { SitePolicy } from './site-policy.ts';
import { Theme } from './theme.ts';

const isTimeZone = (zone: string): boolean => {
  // The default, tested first: creating the first time zone takes as long as checking a hundred articles.
  if (zone === 'UTC') return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const Section = v.strictObject({
  slug: v.pipe(
    v.string(),
    v.regex(/^[\p{L}\p{M}\p{N}-]+$/u, 'is not a slug; write letters, digits and hyphens'),
    v.description('What articles write in "section", and the address: /sections/slug/'),
  ),
  name: v.pipe(
    v.string(),
    v.regex(/\S/, 'is empty; name the section'),
    v.description('Name that readers see'),
  ),
  description: optionalString('A sentence about the section'),
});

const TITLE = 'Heading; when absent, the name of the section or tag';
const listingFields = {
  count: optional(
    v.pipe(PositiveInteger, v.maxValue(24, 'is over 24; write fewer')),
    'How many articles; 4 when absent',
  ),
  title: optional(NonEmpty, TITLE),
};

/** Each article is shown once: where it is named, or else in the first block that takes it. */
const FrontBlock = v.union(
  [
    v.strictObject({
      section: described(NonEmpty, 'A section, whose newest articles are shown'),
      ...listingFields,
    }),
    v.strictObject({ tag: described(NonEmpty, 'A tag, whose newest articles are shown'), ...listingFields }),
    v.strictObject({
      articles: described(v.array(ArticleId), 'Ids of articles, in this order'),
      title: optional(NonEmpty, TITLE),
    }),
  ],
  'must be a block { "section": "…" }, { "tag": "…" } or { "articles": ["…"] }',
);
export type FrontBlock = v.InferOutput<typeof FrontBlock>;

const LinkList = v.array(
  v.strictObject({
    name: described(v.string(), 'Text of the link'),
    url: described(Url, 'Where it leads: /about/ or https://…'),
  }),
);

/** What an edition says in its own language; the rest is that of the site. */
const EditionSettings = v.strictObject({
  name: optional(NonEmpty, 'Name of the newspaper in this language'),
  tagline: optionalString('A line below the site’s name'),
  sections: optional(v.array(Section), 'Sections in the order of the navigation'),
  copyright: optionalString('Copyright notice in the footer'),
  links: optional(LinkList, 'Links in the footer of every page'),
});

export const Site = v.strictObject({
  $schema: optionalString('URL of a JSON Schema, for editors'),
  name: v.optional(
    v.pipe(v.string(), v.regex(/\S/, 'is empty; name the site'), v.description('Name of the newspaper')),
    'Articles',
  ),
  tagline: optionalString('A line below the site’s name'),
  origin: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/[^/?#\s@\\]+$/, 'is not an origin; write https://example.org without a path'),
      v.description('Where the site is published, for absolute URLs'),
    ),
  ),
  language: v.optional(described(Language, 'Language of the site, and of articles that name none'), 'en'),
  direction: optional(v.picklist(['ltr', 'rtl']), 'Writing direction, if not that of the language'),
  languages: optional(
    v.record(Language, EditionSettings),
    'Further languages by their tag: each has a front page, lists, feeds and search of its own, at /fr/',
  ),
  timeZone: v.optional(
    v.pipe(
      v.string(),
      v.check(isTimeZone, 'is not a time zone; write one such as Europe/London'),
      v.description('Time zone of dates, such as Europe/London'),
    ),
    'UTC',
  ),
  sections: v.optional(described(v.array(Section), 'Sections in the order of the navigation'), []),
  front: v.optional(
    described(
      v.strictObject({
        lead: optional(ArticleId, 'Id of the article at the top; the newest when absent'),
        blocks: optional(
          v.array(FrontBlock),
          'What follows below the lead, in this order; the newest of the other articles come last',
        ),
      }),
      'The front page',
    ),
    {},
  ),
  listHeadline: optional(
    v.picklist(['headline', 'alternative']),
    'Which headline lists show: that of the page (when absent), or the alternative one of articles that have it',
  ),
  theme: v.optional(described(Theme, 'Appearance of the site'), {}),
  copyright: optionalString('Copyright notice in the footer'),
  search: v.optional(v.pipe(v.boolean(), v.description('Whether the site has search; true when absent'))),
  offline: v.optional(
    v.pipe(v.boolean(), v.description('Whether readers can read offline; true when absent')),
  ),
  embedHosts: v.optional(
    described(
      v.array(hostName('www.youtube-nocookie.com')),
      'Hosts whose players, maps and discussions readers can load in an article',
    ),
    [],
  ),
  discussion: v.optional(
    described(
      v.strictObject({
        hosts: v.optional(
          described(
            v.array(hostName('mastodon.social')),
            'Mastodon servers: a `discussionUrl` that is a post there is read within the article, after a click',
          ),
          [],
        ),
      }),
      'Discussions of articles',
    ),
    {},
  ),
  footer: v.optional(
    v.pipe(
      v.strictObject({
        texts: optional(v.array(NonEmpty), 'Lines of text, such as who publishes the site, and where'),
        feeds: flag('Whether the footer links to the RSS feed'),
        newsletter: optional(
          v.strictObject({
            name: described(NonEmpty, 'Text of the link'),
            url: described(Url, 'Address of the page to subscribe on'),
          }),
          'Link to a newsletter',
        ),
      }),
      v.description('Content of the footer, besides copyright and links'),
    ),
    {},
  ),
  policy: v.optional(
    described(SitePolicy, 'Scripts and hosts of your own that the Content-Security-Policy allows'),
    {},
  ),
  links: v.optional(described(LinkList, 'Links in the footer of every page'), []),
});
export type Site = v.InferOutput<typeof Site> & {
  readonly edition?: Edition;
  /** Read without a server, where no app runs: nothing can be saved. */
  readonly isPortable?: boolean;
};
