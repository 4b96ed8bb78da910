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
      id: optional(Id, 'Stable id of the block; derived from its words when absent'),
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

/** An optional field of blocks. TypeScript must know `Block` to type it, and it to type `Block`; so `Settled` says its type. */
type Later = v.OptionalSchema<v.UnknownSchema, undefined>;
type Settled<B extends { type: string }> = B extends { type: 'video' | 'audio' }
  ? Omit<B, 'transcript'> & { transcript?: Body | undefined }
  : B;
const transcript = optional(Body, 'What is said and shown, in words') as unknown as Later;

const tex = described(NonEmpty, 'The formula in TeX');
const mathml = described(NonEmpty, 'The formula in MathML');
const math = {
  label: words('Its number'),
  tree: optional(MathNode, 'The formula as MathML in data; added when publishing'),
};

/** One schema a block type. A new block type is one entry here, and the compiler lists what else it needs. */
export const BLOCKS = {
  paragraph: block('paragraph', 'A paragraph', {
    text: described(Text, 'The words'),
    verse: flag('Lines of verse or of a postal address; a line that wraps is indented'),
  }),
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
  video: block('video', 'A film: one file, or the same in several formats', {
    ...oneFile,
    ...media,
    transcript,
  }),
  audio: block('audio', 'A recording: one file, or the same in several formats', {
    ...oneFile,
    ...media,
    transcript,
  }),
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
  video: block('video', 'A film: one file, or the same in several formats', {
    ...manyFiles,
    ...media,
    transcript,
  }),
  audio: block('audio', 'A recording: one file, or the same in several formats', {
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
