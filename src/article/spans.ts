import * as v from 'valibot';
import { described, flag, Language, optional, Url, optionalString } from './fields.ts';

export const MarkedSpan = v.strictObject({
  text: described(v.string(), 'The text'),
  strong: flag('Strong importance, usually bold'),
  emphasis: flag('Emphasis, usually italic'),
  code: flag('Computer code'),
  underline: flag('Underlined'),
  strikethrough: flag('Struck through: no longer correct'),
  superscript: flag('Superscript'),
  subscript: flag('Subscript'),
  mark: flag('Marked, as with a highlighter'),
  link: optional(Url, 'URL of the link'),
  abbreviation: optionalString('What the abbreviation stands for'),
  time: optionalString('The date, time or duration that the text names, machine-readable'),
  language: optional(Language, 'Language of the text, if not that of the article'),
  ruby: optionalString('Ruby text: how the words are read, shown small above or beside them'),
  footnote: optionalString('Id of a footnote'),
});
/** A line break within a text, as in verse and addresses. */
export const LineBreak = v.strictObject({ break: described(v.literal(true), 'A line break') });
export const Spans = v.array(
  v.union([v.string(), MarkedSpan, LineBreak], 'must be a string or a span { "text": "…" }'),
);

export const Text = v.pipe(
  v.union([v.string(), Spans], 'must be text: a string, or a list of strings and spans { "text": "…" }'),
  v.description('A string, or a list of spans'),
);
export type LineBreak = v.InferOutput<typeof LineBreak>;
export type Span = v.InferOutput<typeof Spans>[number];
export type MarkedSpan = v.InferOutput<typeof MarkedSpan>;
export type Text = v.InferOutput<typeof Text>;
