import * as v from 'valibot';
import { CellSpan, described, flag, Id, NonEmpty, optional, Url, optionalString } from './fields.ts';
import { MathNode } from './math-node.ts';
import { sourcesFields, mediaFields, srcFields } from './media.ts';
import { Figure, figureFields } from './pictures.ts';
import { relatedArticleFields, relatedUrlFields } from './related.ts';
import { Spans, Text } from './spans.ts';

/** An interface, because the type of a block refers to itself. */
export interface Body extends ReadonlyArray<Block> {}
export const Body: v.GenericSchema<unknown, Body> = v.lazy(() => Blocks);

const blockSchema = <const T extends string, const E extends v.ObjectEntries>(
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
export const blocksField = (description: string) => described(Body, description);
const ListItemSchema = v.union(
  [v.string(), Spans, v.strictObject({ body: blocksField('The blocks of the item') })],
  'must be text, or { "body": [blocks] }',
);
const CellSchema = v.union(
  [
    v.string(),
    Spans,
    v.strictObject({
      text: described(Text, 'The text of the cell'),
      header: flag('Header of its row or column'),
      colspan: optional(CellSpan, 'Columns it spans'),
      rowspan: optional(CellSpan, 'Rows it spans'),
      align: optional(v.picklist(['start', 'center', 'end']), 'Alignment of the text'),
    }),
  ],
  'must be text, or { "text": … }',
);
const RowsSchema = v.array(v.array(CellSchema));

/**
 * `Block` and the type of this field depend on each other, which TypeScript cannot infer;
 * {@link WithTranscript} restores the type.
 */
type OptionalBody = v.OptionalSchema<v.UnknownSchema, undefined>;
type WithTranscript<B extends { type: string }> = B extends { type: 'video' | 'audio' }
  ? Omit<B, 'transcript'> & { transcript?: Body | undefined }
  : B;
const transcript = optional(Body, 'Transcript of what is said and shown') as unknown as OptionalBody;

const texField = described(NonEmpty, 'The formula in TeX');
const mathmlField = described(NonEmpty, 'The formula in MathML');
const mathFields = {
  label: optionalString('Number of the formula'),
  tree: optional(MathNode, 'The formula as a MathML tree; added when publishing'),
};

/** Browsers count lists in 32 bits. */
const MAX_LIST_START = 999_999_999;

/** One schema per block type. After adding an entry, the compiler lists what else the type needs. */
export const BLOCKS = {
  paragraph: blockSchema('paragraph', 'A paragraph', {
    text: described(Text, 'The text'),
    verse: flag('Verse or a postal address: a line that wraps is indented'),
  }),
  heading: blockSchema('heading', 'A heading within the article', {
    level: described(v.picklist([2, 3, 4]), 'Heading level; the headline is 1'),
    text: described(Text, 'The text'),
  }),
  list: blockSchema('list', 'A list, ordered or not', {
    ordered: flag('Numbered'),
    start: optional(
      v.pipe(
        v.number(),
        v.integer('is not a whole number; write one such as 1'),
        v.minValue(
          -MAX_LIST_START,
          `is below ${-MAX_LIST_START}, which browsers count wrong; write a larger one`,
        ),
        v.maxValue(
          MAX_LIST_START,
          `is over ${MAX_LIST_START}, which browsers count wrong; write a smaller one`,
        ),
      ),
      'First number',
    ),
    items: described(v.array(ListItemSchema), 'The items'),
  }),
  blockquote: blockSchema('blockquote', 'A block quotation', {
    body: blocksField('The quoted blocks'),
    attribution: optional(Text, 'Who said it'),
    url: optional(Url, 'URL of the source'),
  }),
  pullquote: blockSchema('pullquote', 'Words of the article repeated in large type', {
    text: described(
      v.string(),
      'Words of the article, shown in large type; never counted, read aloud, indexed or copied',
    ),
    attribution: optionalString('Who said it'),
    repeats: flag('Whether the article’s text contains these words; added when publishing'),
  }),
  figure: blockSchema('figure', 'A picture', figureFields),
  gallery: blockSchema('gallery', 'Several pictures', {
    figures: described(v.array(Figure), 'The pictures'),
    caption: optional(Text, 'Caption of the whole gallery'),
  }),
  video: blockSchema('video', 'A video: one file, or the same in several formats', {
    ...srcFields,
    ...mediaFields,
    transcript,
  }),
  audio: blockSchema('audio', 'An audio recording: one file, or the same in several formats', {
    ...srcFields,
    ...mediaFields,
    transcript,
  }),
  embed: blockSchema('embed', 'Content of another site, shown as a card until the reader loads it', {
    url: described(Url, 'URL of the content; requested only when the reader chooses to'),
    title: described(NonEmpty, 'What it is'),
    provider: optionalString('Name of the other site'),
    caption: optional(Text, 'The caption'),
  }),
  table: blockSchema('table', 'A table', {
    caption: optional(Text, 'The caption'),
    head: optional(RowsSchema, 'Heading rows'),
    body: described(RowsSchema, 'Rows of cells'),
  }),
  code: blockSchema('code', 'Source code', {
    text: described(v.string(), 'The source code, with line breaks'),
    language: optionalString('Programming language'),
    filename: optionalString('File name'),
    tokens: optional(
      v.array(v.strictTuple([v.string(), v.string()])),
      'The source code as [text, kind] pairs for highlighting; added when publishing',
    ),
  }),
  math: blockSchema('math', 'A formula, in TeX or MathML', {
    tex: texField,
    mathml: v.optional(mathmlField),
    ...mathFields,
  }),
  aside: blockSchema('aside', 'Additional information next to the text', {
    title: optionalString('Heading of the aside'),
    body: blocksField('Its blocks'),
    tone: optional(v.picklist(['note', 'background', 'warning']), 'Its purpose'),
  }),
  details: blockSchema('details', 'A section that the reader can open', {
    summary: described(Text, 'The line that is always shown'),
    body: blocksField('The blocks shown when it is open'),
  }),
  definitions: blockSchema('definitions', 'Terms and what they mean', {
    items: described(
      v.array(v.strictObject({ term: described(Text, 'The term'), body: blocksField('What it means') })),
      'Terms and their meanings',
    ),
  }),
  keyPoints: blockSchema('keyPoints', 'Key points of the article', {
    title: optionalString('Heading of the points'),
    items: described(v.array(Text), 'Key points of the article'),
  }),
  timeline: blockSchema('timeline', 'Events in order', {
    items: described(
      v.array(
        v.strictObject({
          date: described(NonEmpty, 'When: ISO 8601, or words'),
          title: optionalString('Title of the event'),
          body: blocksField('Details of the event'),
        }),
      ),
      'Events, in order',
    ),
  }),
  relatedLink: blockSchema('relatedLink', 'A link to another article within the text', relatedArticleFields),
  divider: blockSchema('divider', 'A divider between two parts', {}),
  unknown: blockSchema('unknown', 'A block of an unknown type, as the parser keeps it', {
    of: described(v.string(), 'The unknown type'),
    text: described(v.string(), 'Its text, which is shown instead'),
    original: v.optional(
      v.pipe(v.record(v.string(), v.unknown()), v.description('The block as it was written')),
    ),
  }),
} as const;

/** The second form of blocks whose subject may be in either of two fields. */
const ALTERNATIVES = {
  relatedLink: blockSchema('relatedLink', 'A link to another article within the text', relatedUrlFields),
  video: blockSchema('video', 'A video: one file, or the same in several formats', {
    ...sourcesFields,
    ...mediaFields,
    transcript,
  }),
  audio: blockSchema('audio', 'An audio recording: one file, or the same in several formats', {
    ...sourcesFields,
    ...mediaFields,
    transcript,
  }),
  math: blockSchema('math', 'A formula, in TeX or MathML', {
    tex: v.optional(texField),
    mathml: mathmlField,
    ...mathFields,
  }),
} as const;

export type Block = WithTranscript<
  v.InferOutput<(typeof BLOCKS)[keyof typeof BLOCKS] | (typeof ALTERNATIVES)[keyof typeof ALTERNATIVES]>
>;
export type BlockType = Block['type'];
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>;

export const Block = v.variant('type', [
  ...Object.values(BLOCKS),
  ...Object.values(ALTERNATIVES),
]) as unknown as v.GenericSchema<unknown, Block>;

export const Blocks: v.GenericSchema<unknown, Body> = v.array(Block);
