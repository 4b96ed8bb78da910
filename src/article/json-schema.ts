/** The format as JSON Schema for editors, generated from the parser's schemas. Not loaded by readers. */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { AuthorProfile } from './author-profile.ts';
import { Block, Blocks } from './blocks.ts';
import { ArticleId, Id, Language, IsoDate, Url } from './fields.ts';
import { MathNode } from './math-node.ts';
import { Figure, Image, Renditions } from './pictures.ts';
import { Related } from './related.ts';
import { Series } from './series.ts';
import { Article, Author, Card, Footnote, Published } from './schema.ts';
import { Site } from './site.ts';
import { Translations } from './translations.ts';
import { LineBreak, MarkedSpan, Text } from './spans.ts';

const DEFINITIONS = {
  Url,
  Moment: IsoDate,
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
  Series,
  Translations,
  MathNode,
  Block,
  Blocks,
  Author,
  Card,
  Published,
  Footnote,
};

/** JSON Schema draft 07, which editors support best. Accepts exactly what parses without an issue. */
export function articleJsonSchema(): JsonSchema {
  const schema = toJsonSchema(Article, {
    definitions: DEFINITIONS,
    // A video with both a file and several formats matches both forms, so `oneOf` would reject it.
    overrideSchema: ({ valibotSchema, jsonSchema: { oneOf, ...rest } }) =>
      valibotSchema.type === 'variant' && oneOf ? { ...rest, anyOf: oneOf } : undefined,
  });
  const { $defs = {}, ...article } = schema;
  const names = new Map(Object.entries($defs).map(([name, shape]) => [withoutDescription(shape), name]));
  const refer = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(refer);
    if (typeof value !== 'object' || value === null) return value;
    const name = names.get(withoutDescription(value));
    if (name === undefined) return inside(value);
    const { description } = value as JsonSchema;
    return { $ref: `#/$defs/${name}`, ...(description !== undefined && { description }) };
  };
  const inside = (value: object): object =>
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, refer(inner)]));
  const shared = Object.entries($defs).map(([name, shape]) => [name, inside(shape as object)]);
  return { ...inside(article), $defs: Object.fromEntries(shared) };
}

/** The settings in `site.json`; what the parser alone can check, such as time zones, is left out. */
export const siteJsonSchema = (): JsonSchema =>
  toJsonSchema(Site, { typeMode: 'input', errorMode: 'ignore' });

export const authorJsonSchema = (): JsonSchema => toJsonSchema(AuthorProfile);

/** Without descriptions: the converter inlines a schema that was described again. */
function withoutDescription(shape: unknown): string {
  const { description: _, ...rest } = shape as JsonSchema;
  return JSON.stringify(rest);
}
