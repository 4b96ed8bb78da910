/**
 * The article format, version 1. These schemas are its specification: the types, the parser and the published JSON Schema
 * all come from them. Terms follow schema.org NewsArticle where it has one and newsroom usage elsewhere.
 */
import * as v from 'valibot';
import { explainUrl, SAFE_URL } from './urls.ts';

const described = <const S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));
const optional = <const S extends v.GenericSchema>(schema: S, description: string) =>
  v.optional(described(schema, description));
const flag = (description: string) => v.optional(v.pipe(v.boolean(), v.description(description)));
const words = (description: string) => v.optional(v.pipe(v.string(), v.description(description)));

/** An address that passes the site's one URL policy; see `urls.ts`. */
export const Url = v.pipe(
  v.string(),
  v.regex(SAFE_URL, (issue) => explainUrl(issue.input)),
  v.description('An http, https, mailto, tel, relative or fragment address'),
);

const MOMENT =
  /^(?!\d{4}-(?:02-3|(?:0[469]|11)-31))\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[-+](?:[01]\d|2[0-3]):?[0-5]\d))?)?)?$/;
/** A year, month, day (`2023-10-10`) or moment with its time zone (`2023-10-10T12:00:00Z`), ISO 8601. */
export const Moment = v.pipe(
  v.string(),
  v.regex(MOMENT, 'is not a date; write 2023-10-10 or 2023-10-10T12:00:00Z'),
  v.description('ISO 8601 date, or date and time with time zone'),
);

/** A BCP 47 language tag. */
export const Language = v.pipe(
  v.string(),
  v.regex(
    // Language, script, region and one variant: what `Intl` takes without throwing.
    /^(?:[A-Za-z]{2,3}|[A-Za-z]{5,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))?$/,
    'is not a language tag; write one such as en, ar or pt-BR',
  ),
  v.description('BCP 47 language tag'),
);

/** An identifier that can stand in a link after `#`. */
export const Id = v.pipe(
  v.string(),
  v.regex(
    /^[^\s#%"'<>]{1,200}$/,
    'is not an id; write up to 200 characters without spaces, quotes, #, % or < >',
  ),
  v.description('Identifier, unique in the article'),
);

/** The path of an article's file below `articles/`, without `.json`. */
export const ArticleId = v.pipe(
  v.string(),
  v.regex(
    /^(?!(?:[\s\S]*\/)?\.{0,2}(?:\/|$))[^\\\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/,
    'is not the path of an article; write its file below articles/ without .json, such as 2023/10/offer',
  ),
  v.description('Path of an article’s file below articles/, without .json'),
);

const NonEmpty = v.pipe(v.string(), v.regex(/\S/, 'is empty; write some text'));
const Count = v.pipe(
  v.number(),
  v.integer('is not a whole number; write one such as 0 or 443'),
  v.minValue(0, 'is below zero; write 0 or more, or leave it out'),
);
/** A measure in pixels, or in cells of a table. */
const Size = v.pipe(
  v.number(),
  v.integer('is not a whole number; write one such as 3'),
  v.minValue(1, 'is not above zero; write 1 or more, or leave it out'),
);
const Cells = v.pipe(Size, v.maxValue(1000, 'is over 1000; write fewer'));

/** A run of text with its properties. */
export const MarkedSpan = v.strictObject({
  text: described(v.string(), 'The words'),
  strong: flag('Of strong importance'),
  emphasis: flag('Stressed'),
  code: flag('Computer code'),
  underline: flag('Annotated by an underline'),
  strikethrough: flag('No longer right'),
  superscript: flag('Raised'),
  subscript: flag('Lowered'),
  mark: flag('Marked as relevant'),
  link: optional(Url, 'Where the words lead'),
  abbreviation: words('What the abbreviation stands for'),
  time: words('The moment or duration the words name, machine-readable'),
  language: optional(Language, 'The language of the words, when another than the article’s'),
  footnote: words('The id of the footnote that hangs here'),
});
/** Strings and spans in a row. */
export const Spans = v.array(v.union([v.string(), MarkedSpan], 'must be a string or a span { "text": "…" }'));

/** Running text: a string, or a list of strings and spans. */
export const Text = v.pipe(
  v.union([v.string(), Spans], 'must be text: a string, or a list of strings and spans { "text": "…" }'),
  v.description('A string, or a list of spans'),
);
export type MarkedSpan = v.InferOutput<typeof MarkedSpan>;
export type Text = v.InferOutput<typeof Text>;

const FROM_PUBLISHING = 'leave renditions out, publishing makes them';
/** The sizes and formats of a picture. Made when publishing; their files are named by `renditions.ts`. */
export const Renditions = v.strictObject({
  name: described(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/, `is not the name of files; ${FROM_PUBLISHING}`)),
    'What the names of the files begin with: a hash of the picture',
  ),
  widths: described(
    v.pipe(v.array(Size), v.minLength(1, `holds no width; ${FROM_PUBLISHING}`)),
    'Widths in pixels, rising',
  ),
  formats: described(v.array(v.picklist(['avif', 'webp'])), 'Formats beside that of src, the best first'),
  colour: optional(
    v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, `is not a colour such as #8a1c1c; ${FROM_PUBLISHING}`)),
    'Shown in its place until it is there; none where it lets the page shine through',
  ),
});
export type Renditions = v.InferOutput<typeof Renditions>;

const image = {
  src: described(Url, 'Address of the picture; /media/… for a file of the content folder'),
  alt: described(v.string(), 'What the picture shows, for who cannot see it; empty when it only decorates'),
  width: optional(Size, 'Width in pixels'),
  height: optional(Size, 'Height in pixels'),
  renditions: optional(Renditions, 'Added when publishing; left out by who writes'),
};
/** A picture file and its alternative text. */
export const Image = v.strictObject(image);
export type Image = v.InferOutput<typeof Image>;

const figure = {
  image: described(Image, 'The picture'),
  caption: optional(Text, 'The caption'),
  credit: words('Who made the picture or owns the right to it'),
  size: optional(v.picklist(['column', 'wide', 'full']), 'How far it reaches beyond the column'),
};
/** A picture with caption and credit. */
export const Figure = v.strictObject(figure);
export type Figure = v.InferOutput<typeof Figure>;

const relatedExtras = {
  label: words('Words before the headline, such as READ'),
  kicker: words('The kicker shown above the headline'),
  image: optional(Image, 'A picture beside the headline'),
};
const relatedArticle = {
  article: described(ArticleId, 'An article of this edition'),
  headline: words('Shown in place of the article’s own headline; filled in when publishing'),
  ...relatedExtras,
};
const relatedUrl = {
  url: described(Url, 'Where it leads'),
  headline: described(NonEmpty, 'The headline over there'),
  ...relatedExtras,
};
const relatedMessage =
  'must name an article of the edition { "article": … } or a page { "url": …, "headline": … }';
/** A pointer to another article, of this edition or elsewhere. */
export const Related = v.union([v.strictObject(relatedArticle), v.strictObject(relatedUrl)], relatedMessage);
export type Related = v.InferOutput<typeof Related>;

/** A MathML element as data: `[name, attributes, children]`; only presentation elements and attributes. */
export interface MathNode {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly children?: readonly (string | MathNode)[] | undefined;
}
const MATHML =
  /^(?:math|semantics|mrow|mi|mn|mo|ms|mspace|mtext|menclose|merror|mfenced|mfrac|mpadded|mphantom|mroot|msqrt|mstyle|mmultiscripts|mover|mprescripts|msub|msubsup|msup|munder|munderover|none|mtable|mtd|mtr)$/;
const MATH_ATTRIBUTE =
  /^(?:accent|accentunder|columnalign|columnlines|columnspacing|columnspan|depth|dir|display|displaystyle|fence|form|frame|height|largeop|linethickness|lspace|mathvariant|maxsize|minsize|movablelimits|notation|rowalign|rowlines|rowspacing|rowspan|rspace|scriptlevel|separator|stretchy|symmetric|voffset|width|intent|arg)$/;
/** Whether a MathML element may be shown. */
export const isMathElement = (name: string): boolean => MATHML.test(name);
/** Whether a MathML attribute may be shown. */
export const isMathAttribute = (name: string): boolean => MATH_ATTRIBUTE.test(name);
export const MathNode: v.GenericSchema<unknown, MathNode> = v.strictObject({
  name: described(
    v.pipe(v.string(), v.regex(MATHML, 'is not an element of presentation MathML; write one such as mrow')),
    'Name of the element',
  ),
  attributes: optional(
    v.record(
      v.pipe(
        v.string(),
        v.regex(
          MATH_ATTRIBUTE,
          'is not an attribute of presentation MathML; write one such as dir, or leave it out',
        ),
      ),
      v.string(),
    ),
    'Its attributes',
  ),
  children: optional(
    v.array(v.union([v.string(), v.lazy(() => MathNode)], 'must be a string or an element { "name": "…" }')),
    'Its words and elements',
  ),
});

/** The nested blocks of a block. An interface, so that the type of a block may name itself. */
export interface Body extends ReadonlyArray<Block> {}
const Body: v.GenericSchema<unknown, Body> = v.lazy(() => Blocks);

const block = <const T extends string, const E extends v.ObjectEntries>(
  type: T,
  description: string,
  entries: E,
) =>
  v.pipe(
    v.strictObject({
      type: described(v.literal(type), 'The type of the block'),
      id: optional(Id, 'Stable id of the block; derived from its words when absent'),
      ...entries,
    }),
    v.description(description),
  );
const nested = (description: string) => described(Body, description);
const Item = v.union(
  [v.string(), Spans, v.strictObject({ body: nested('The blocks of the item') })],
  'must be text, or { "body": [blocks] }',
);
const Cell = v.union(
  [
    v.string(),
    Spans,
    v.strictObject({
      text: described(Text, 'The words of the cell'),
      header: flag('Heads its row or column'),
      colspan: optional(Cells, 'Columns it spans'),
      rowspan: optional(Cells, 'Rows it spans'),
      align: optional(v.picklist(['start', 'center', 'end']), 'Alignment of its words'),
    }),
  ],
  'must be text, or { "text": … }',
);
const Rows = v.array(v.array(Cell));
const Source = v.strictObject({
  src: described(Url, 'Address of the file'),
  type: words('Its media type, such as video/mp4'),
});
const Track = v.strictObject({
  src: described(Url, 'Address of a WebVTT file'),
  kind: optional(v.picklist(['captions', 'subtitles', 'descriptions', 'chapters']), 'What the track holds'),
  language: optional(Language, 'Language of the track'),
  label: words('Name of the track in the menu'),
  default: flag('On unless the reader chooses otherwise'),
});
const source = described(Url, 'Address of the file');
const sources = v.pipe(
  v.array(Source),
  v.minLength(1, 'is empty; name a file, such as { "src": "/media/film.mp4" }'),
  v.description('The file in several formats, best first'),
);
const oneFile = { src: source, sources: v.optional(sources) };
const manyFiles = { src: v.optional(source), sources };
/** An optional field of blocks. TypeScript must know `Block` to type it, and it to type `Block`; so `Settled` says its type. */
type Later = v.OptionalSchema<v.UnknownSchema, undefined>;
type Settled<B extends { type: string }> = B extends { type: 'video' | 'audio' }
  ? Omit<B, 'transcript'> & { transcript?: Body | undefined }
  : B;

const tex = described(NonEmpty, 'The formula in TeX');
const mathml = described(NonEmpty, 'The formula in MathML');
const math = {
  label: words('Its number'),
  tree: optional(MathNode, 'The formula as MathML in data; added when publishing'),
};
const media = {
  poster: optional(Image, 'Picture shown before it plays'),
  tracks: optional(v.array(Track), 'Captions and other tracks'),
  title: words('What is played'),
  caption: optional(Text, 'The caption'),
  credit: words('Who made it'),
  transcript: optional(Body, 'What is said and shown, in words') as unknown as Later,
};

/** One schema a block type. A new block type is one entry here, and the compiler lists what else it needs. */
export const BLOCKS = {
  paragraph: block('paragraph', 'A paragraph', { text: described(Text, 'The words') }),
  heading: block('heading', 'A heading within the article', {
    level: described(v.picklist([2, 3, 4]), 'Depth; the headline is 1'),
    text: described(Text, 'The words'),
  }),
  list: block('list', 'A list, ordered or not', {
    ordered: flag('Numbered'),
    start: optional(
      v.pipe(v.number(), v.integer('is not a whole number; write one such as 1')),
      'First number',
    ),
    items: described(v.array(Item), 'The items'),
  }),
  blockquote: block('blockquote', 'A quotation that stands by itself', {
    body: nested('What is quoted'),
    attribution: optional(Text, 'Who said it'),
    url: optional(Url, 'Where it was said'),
  }),
  pullquote: block('pullquote', 'Words of the article repeated large, as an ornament', {
    text: described(
      v.string(),
      'Words of the article, repeated large; never counted, spoken, indexed or copied',
    ),
    attribution: words('Who said them'),
    repeats: flag('Whether the article’s text has these words; found when publishing'),
  }),
  figure: block('figure', 'A picture', figure),
  gallery: block('gallery', 'Several pictures', {
    figures: described(v.array(Figure), 'The pictures'),
    caption: optional(Text, 'Caption of them all'),
  }),
  video: block('video', 'A film: one file, or the same in several formats', { ...oneFile, ...media }),
  audio: block('audio', 'A recording: one file, or the same in several formats', { ...oneFile, ...media }),
  embed: block('embed', 'Something of another site, shown as a card until the reader asks for it', {
    url: described(Url, 'What is embedded; asked for only when the reader chooses to'),
    title: described(NonEmpty, 'What it is'),
    provider: words('Who serves it'),
    caption: optional(Text, 'The caption'),
  }),
  table: block('table', 'A table', {
    caption: optional(Text, 'The caption'),
    head: optional(Rows, 'Heading rows'),
    body: described(Rows, 'Rows of cells'),
  }),
  code: block('code', 'Source code', {
    text: described(v.string(), 'The source, line breaks and all'),
    language: words('Programming language'),
    filename: words('Name of its file'),
    tokens: optional(
      v.array(v.strictTuple([v.string(), v.string()])),
      'The source cut into [words, kind] for highlighting; added when publishing',
    ),
  }),
  math: block('math', 'A formula, in TeX or MathML', { tex, mathml: v.optional(mathml), ...math }),
  aside: block('aside', 'Something beside the run of the article', {
    title: words('Heading of the aside'),
    body: nested('What it says'),
    tone: optional(v.picklist(['note', 'background', 'warning']), 'Its purpose'),
  }),
  details: block('details', 'Something that the reader opens', {
    summary: described(Text, 'What is always shown'),
    body: nested('What is shown when opened'),
  }),
  definitions: block('definitions', 'Terms and what they mean', {
    items: described(
      v.array(v.strictObject({ term: described(Text, 'The term'), body: nested('What it means') })),
      'Terms and their meanings',
    ),
  }),
  keyPoints: block('keyPoints', 'The article in a few points', {
    title: words('Heading of the points'),
    items: described(v.array(Text), 'The article in a few points'),
  }),
  timeline: block('timeline', 'Events in order', {
    items: described(
      v.array(
        v.strictObject({
          date: described(NonEmpty, 'When: ISO 8601, or words'),
          title: words('What happened'),
          body: nested('More of it'),
        }),
      ),
      'Events, in order',
    ),
  }),
  relatedLink: block('relatedLink', 'A pointer to another article, in the midst of this one', relatedArticle),
  divider: block('divider', 'A break between two parts', {}),
  unknown: block('unknown', 'A block of a type that this version does not know, as the parser keeps it', {
    of: described(v.string(), 'The type this version does not know'),
    text: described(v.string(), 'Its words, which are shown in its place'),
    original: v.optional(
      v.pipe(v.record(v.string(), v.unknown()), v.description('The block as it was written')),
    ),
  }),
} as const;

/** The second way to write a block that may name its subject in either of two fields. */
const ALTERNATIVES = {
  relatedLink: block('relatedLink', 'A pointer to another article, in the midst of this one', relatedUrl),
  video: block('video', 'A film: one file, or the same in several formats', { ...manyFiles, ...media }),
  audio: block('audio', 'A recording: one file, or the same in several formats', { ...manyFiles, ...media }),
  math: block('math', 'A formula, in TeX or MathML', { tex: v.optional(tex), mathml, ...math }),
} as const;

export type Block = Settled<
  v.InferOutput<(typeof BLOCKS)[keyof typeof BLOCKS] | (typeof ALTERNATIVES)[keyof typeof ALTERNATIVES]>
>;
export type BlockType = Block['type'];
/** The block of one type. */
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>;

/** One block of an article's body. */
export const Block = v.variant('type', [
  ...Object.values(BLOCKS),
  ...Object.values(ALTERNATIVES),
]) as unknown as v.GenericSchema<unknown, Block>;

/** Blocks in a row: the body of an article, or of a block that holds others. */
export const Blocks: v.GenericSchema<unknown, Body> = v.array(Block);

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
  share: optional(Url, 'Picture of the headline for who shares the article, 1200 by 630 pixels'),
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
