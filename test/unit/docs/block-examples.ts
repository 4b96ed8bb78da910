/** An example of each block type, for the reference of the format and its pictures. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { articleJsonSchema } from '../../../src/article/json-schema.ts';
import { VALID_CASES } from '../article/block-cases.ts';
import { GUIDE_PICTURES } from './guide-page.ts';
import type { Shape } from './reference.ts';

export const ARTICLE = articleJsonSchema() as Shape & { readonly $defs: Readonly<Record<string, Shape>> };

/** The schemas of all blocks; a block type may have several. */
export const BLOCK_FORMS = ARTICLE.$defs['Block']?.anyOf ?? [];

/** Pictures of the examples, as `npm run pictures` takes them: `<type>.webp`. */
export const PICTURE_FOLDER = resolve(GUIDE_PICTURES, 'blocks');

export const BLOCK_TYPES: readonly string[] = [
  ...new Set(BLOCK_FORMS.map(({ properties }) => String(properties?.['type']?.const))),
].filter((type) => type !== 'unknown');

export interface Example {
  readonly type: string;
}

/** All blocks within a value, the outer ones first. */
const blocksIn = (value: unknown): Example[] =>
  typeof value !== 'object' || value === null
    ? []
    : [
        ...('type' in value && typeof value.type === 'string' ? [value as Example] : []),
        ...Object.values(value).flatMap(blocksIn),
      ];

export const readSample = (path: string): unknown =>
  JSON.parse(readFileSync(resolve('public', path), 'utf8'));

const EXAMPLES = [readSample('articles/specimen.json'), ...VALID_CASES.map(({ article }) => article)].map(
  blocksIn,
);
const MAX_EXAMPLE_LENGTH = 800;

/** The example with the most fields: from the specimen article if it has a short one, else from the fixtures. */
export function exampleOf(type: string): Example {
  const of = (blocks: readonly Example[]) => blocks.filter((one) => one.type === type);
  const [specimen = [], ...fixtures] = EXAMPLES;
  const short = of(specimen).filter((one) => JSON.stringify(one).length <= MAX_EXAMPLE_LENGTH);
  const [best] = (short.length > 0 ? short : of(fixtures.flat())).toSorted(
    (a, b) =>
      Object.keys(b).length - Object.keys(a).length || JSON.stringify(a).length - JSON.stringify(b).length,
  );
  if (!best) throw new Error(`no example of ${type}`);
  return best;
}
