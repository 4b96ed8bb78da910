/**
 * The article format as JSON Schema, for editors and other programs; generated from the same schemas as the parser. Only
 * publishing needs it: no reader loads it.
 */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { Block, Blocks } from './blocks.ts';
import { ArticleId, Id, Language, Moment, Url } from './fields.ts';
import { MathNode } from './math-node.ts';
import { Figure, Image, Renditions } from './pictures.ts';
import { Related } from './related.ts';
import { Article, Author, Card, Footnote, Published } from './schema.ts';
import { LineBreak, MarkedSpan, Text } from './spans.ts';

/** What stands in several places and is said once. */
const definitions = {
  Url,
  Moment,
  Language,
  Id,
  ArticleId,
  MarkedSpan,
  LineBreak,
  Text,
  Renditions,
  Image,
  Figure,
  Related,
  MathNode,
  Block,
  Blocks,
  Author,
  Card,
  Published,
  Footnote,
};

/** The JSON Schema of an article (draft 07, which editors know best). It accepts exactly what parses without an issue. */
export function articleJsonSchema(): JsonSchema {
  const schema = toJsonSchema(Article, {
    definitions,
    // A film may name a file and several formats of it, and then fits both ways of writing one.
    overrideSchema: ({ valibotSchema, jsonSchema: { oneOf, ...rest } }) =>
      valibotSchema.type === 'variant' && oneOf ? { ...rest, anyOf: oneOf } : undefined,
  });
  const { $defs = {}, ...article } = schema;
  const names = new Map(Object.entries($defs).map(([name, shape]) => [fingerprint(shape), name]));
  const refer = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(refer);
    if (typeof value !== 'object' || value === null) return value;
    const name = names.get(fingerprint(value));
    if (name === undefined) return inside(value);
    const { description } = value as JsonSchema;
    return { $ref: `#/$defs/${name}`, ...(description !== undefined && { description }) };
  };
  const inside = (value: object): object =>
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, refer(inner)]));
  const shared = Object.entries($defs).map(([name, shape]) => [name, inside(shape as object)]);
  return { ...inside(article), $defs: Object.fromEntries(shared) };
}

/** The same for what differs in its description alone: the converter writes out whatever has been described again. */
function fingerprint(shape: unknown): string {
  const { description: _, ...rest } = shape as JsonSchema;
  return JSON.stringify(rest);
}
