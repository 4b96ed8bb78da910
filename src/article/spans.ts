/** Running text as data. */
import * as v from 'valibot';
import { described, flag, Language, optional, Url, words } from './fields.ts';

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
  ruby: words('How the words are read, set small above or beside them'),
  footnote: words('The id of the footnote that hangs here'),
});
/** Where a new line begins within a text, as in verse and addresses. */
export const LineBreak = v.strictObject({ break: described(v.literal(true), 'A new line begins here') });
/** Strings and spans in a row. */
export const Spans = v.array(
  v.union([v.string(), MarkedSpan, LineBreak], 'must be a string or a span { "text": "…" }'),
);

/** Running text: a string, or a list of strings and spans. */
export const Text = v.pipe(
  v.union([v.string(), Spans], 'must be text: a string, or a list of strings and spans { "text": "…" }'),
  v.description('A string, or a list of spans'),
);
export type LineBreak = v.InferOutput<typeof LineBreak>;
export type Span = v.InferOutput<typeof Spans>[number];
export type MarkedSpan = v.InferOutput<typeof MarkedSpan>;
export type Text = v.InferOutput<typeof Text>;
