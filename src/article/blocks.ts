/** The blocks of an article's body. */
import * as v from 'valibot';
import { Cells, described, flag, Id, NonEmpty, optional, Url, words } from './fields.ts';
import { MathNode } from './math-node.ts';
import { manyFiles, media, oneFile } from './media.ts';
import { Figure, figure } from './pictures.ts';
import { relatedArticle, relatedUrl } from './related.ts';
import { Spans, Text } from './spans.ts';

/** The nested blocks of a block. An interface, so that the type of a block may name itself. */
export interface Body extends ReadonlyArray<Block> {}
export const Body: v.GenericSchema<unknown, Body> = v.lazy(() => Blocks);

const block = <const T extends string, const E extends v.ObjectEntries>(
  type: T,
  description: string,
  entries: E,
) =>
  v.pipe(
    v.strictObject({
      type: described(v.literal(type), 'The type of the block'),
      id: optional(Id, 'Stable id of the block; derived from its text when absent'),
      ...entries,
    }),
    v.description(description),
  );
/** A field of blocks. */
export const nested = (description: string) => described(Body, description);
const Item = v.union(
  [v.string(), Spans, v.strictObject({ body: nested('The blocks of the item') })],
  'must be text, or { "body": [blocks] }',
);
const Cell = v.union(
  [
    v.string(),
    Spans,
    v.strictObject({
      text: described(Text, 'The text of the cell'),
      header: flag('Header of its row or column'),
      colspan: optional(Cells, 'Columns it spans'),
      rowspan: optional(Cells, 'Rows it spans'),
      align: optional(v.picklist(['start', 'center', 'end']), 'Alignment of the text'),
    }),
  ],
  'must be text, or { "text": … }',
);
const Rows = v.array(v.array(Cell));

/** An optional field of blocks. TypeScript must know `Block` to type it, and it to type `Block`; so `Settled` says its type. */
type Later = v.OptionalSchema<v.UnknownSchema, undefined>;
type Settled<B extends { type: string }> = B extends { type: 'video' | 'audio' }
  ? Omit<B, 'transcript'> & { transcript?: Body | undefined }
  : B;
const transcript = optional(Body, 'Transcript of what is said and shown') as unknown as Later;

const tex = described(NonEmpty, 'The formula in TeX');
const mathml = described(NonEmpty, 'The formula in MathML');
const math = {
  label: words('Number of the formula'),
  tree: optional(MathNode, 'The formula as a MathML tree; added when publishing'),
};

/** One schema a block type. A new block type is one entry here, and the compiler lists what else it needs. */
export const BLOCKS = {
  paragraph: block('paragraph', 'A paragraph', {
    text: described(Text, 'The text'),
    verse: flag('Verse or a postal address: a line that wraps is indented'),
  }),
  heading: block('heading', 'A heading within the article', {
    level: described(v.picklist([2, 3, 4]), 'Heading level; the headline is 1'),
    text: described(Text, 'The text'),
  }),
  list: block('list', 'A list, ordered or not', {
    ordered: flag('Numbered'),
    start: optional(
      v.pipe(v.number(), v.integer('is not a whole number; write one such as 1')),
      'First number',
    ),
    items: described(v.array(Item), 'The items'),
  }),
  blockquote: block('blockquote', 'A block quotation', {
    body: nested('The quoted blocks'),
    attribution: optional(Text, 'Who said it'),
    url: optional(Url, 'URL of the source'),
  }),
  pullquote: block('pullquote', 'Words of the article repeated in large type', {
    text: described(
      v.string(),
      'Words of the article, shown in large type; never counted, read aloud, indexed or copied',
    ),
    attribution: words('Who said it'),
    repeats: flag('Whether the article’s text contains these words; added when publishing'),
  }),
  figure: block('figure', 'A picture', figure),
  gallery: block('gallery', 'Several pictures', {
    figures: described(v.array(Figure), 'The pictures'),
    caption: optional(Text, 'Caption of the whole gallery'),
  }),
  video: block('video', 'A video: one file, or the same in several formats', {
    ...oneFile,
    ...media,
    transcript,
  }),
  audio: block('audio', 'An audio recording: one file, or the same in several formats', {
    ...oneFile,
    ...media,
    transcript,
  }),
  embed: block('embed', 'Content of another site, shown as a card until the reader loads it', {
    url: described(Url, 'URL of the content; requested only when the reader chooses to'),
    title: described(NonEmpty, 'What it is'),
    provider: words('Name of the other site'),
    caption: optional(Text, 'The caption'),
  }),
  table: block('table', 'A table', {
    caption: optional(Text, 'The caption'),
    head: optional(Rows, 'Heading rows'),
    body: described(Rows, 'Rows of cells'),
  }),
  code: block('code', 'Source code', {
    text: described(v.string(), 'The source code, with line breaks'),
    language: words('Programming language'),
    filename: words('File name'),
    tokens: optional(
      v.array(v.strictTuple([v.string(), v.string()])),
      'The source code as [text, kind] pairs for highlighting; added when publishing',
    ),
  }),
  math: block('math', 'A formula, in TeX or MathML', { tex, mathml: v.optional(mathml), ...math }),
  aside: block('aside', 'Additional information next to the text', {
    title: words('Heading of the aside'),
    body: nested('Its blocks'),
    tone: optional(v.picklist(['note', 'background', 'warning']), 'Its purpose'),
  }),
  details: block('details', 'A section that the reader can open', {
    summary: described(Text, 'The line that is always shown'),
    body: nested('The blocks shown when it is open'),
  }),
  definitions: block('definitions', 'Terms and what they mean', {
    items: described(
      v.array(v.strictObject({ term: described(Text, 'The term'), body: nested('What it means') })),
      'Terms and their meanings',
    ),
  }),
  keyPoints: block('keyPoints', 'Key points of the article', {
    title: words('Heading of the points'),
    items: described(v.array(Text), 'Key points of the article'),
  }),
  timeline: block('timeline', 'Events in order', {
    items: described(
      v.array(
        v.strictObject({
          date: described(NonEmpty, 'When: ISO 8601, or words'),
          title: words('Title of the event'),
          body: nested('Details of the event'),
        }),
      ),
      'Events, in order',
    ),
  }),
  relatedLink: block('relatedLink', 'A link to another article within the text', relatedArticle),
  divider: block('divider', 'A divider between two parts', {}),
  unknown: block('unknown', 'A block of an unknown type, as the parser keeps it', {
    of: described(v.string(), 'The unknown type'),
    text: described(v.string(), 'Its text, which is shown instead'),
    original: v.optional(
      v.pipe(v.record(v.string(), v.unknown()), v.description('The block as it was written')),
    ),
  }),
} as const;

/** The second way to write a block that may name its subject in either of two fields. */
const ALTERNATIVES = {
  relatedLink: block('relatedLink', 'A link to another article within the text', relatedUrl),
  video: block('video', 'A video: one file, or the same in several formats', {
    ...manyFiles,
    ...media,
    transcript,
  }),
  audio: block('audio', 'An audio recording: one file, or the same in several formats', {
    ...manyFiles,
    ...media,
    transcript,
  }),
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
