/**
 * Unknown data in, an article and its issues out. Publishing is strict (any error stops it); the reader is lenient (what is
 * wrong is left out or shown by its words). Both read the same result.
 */
import * as v from 'valibot';
import { ListPage } from './catalogue.ts';
import { Url } from './fields.ts';
import type { Issue, Path } from './issue.ts';
import { parseLeniently } from './lenient-parse.ts';
import { isObject } from './loose-words.ts';
import { Article } from './schema.ts';

/** The most an article may hold: characters of JSON, blocks, and blocks within blocks. */
export const BOUNDS = { json: 5_000_000, blocks: 10_000, nesting: 32 } as const;
/** Lists and objects within each other: more than blocks at their deepest need, less than a recursion can bear. */
const DEEPEST_JSON = 400;

export interface Parsed {
  /** The article with all that is wrong repaired; absent when there is nothing to read. */
  readonly article: Article | undefined;
  readonly issues: readonly Issue[];
}

const fault = (path: Path, message: string): Issue => ({ path, message, severity: 'error' });

/** Parses the text of an article file. Never throws. */
export function readArticle(json: string): Parsed {
  if (json.length > BOUNDS.json)
    return { article: undefined, issues: [fault([], 'is longer than 5 MB; split it into several articles')] };
  try {
    return parseArticle(JSON.parse(json.replace(/^\uFEFF/, '')));
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return {
      article: undefined,
      issues: [fault([], `is not JSON (${what}); check for a missing comma or quote`)],
    };
  }
}

/** Parses an article from unknown data, in time linear in its size. Never throws and never changes its input. */
export function parseArticle(input: unknown): Parsed {
  const excess = overBounds(input);
  if (excess) return { article: undefined, issues: [excess] };
  const { value, issues } = parseLeniently(Article, input);
  return { article: value as Article | undefined, issues };
}

/**
 * Parses the data of the list at an address of the site; undefined when it is not a list. A wrong card is left out, and
 * nothing else. Never throws and never changes its input.
 */
export function parseListPage(address: string, input: unknown): ListPage | undefined {
  if (overBounds(input) || !isObject(input)) return undefined;
  const ownAddress = v.is(Url, input['address']) ? input['address'] : address;
  return parseLeniently(ListPage, { ...input, address: ownAddress }).value as ListPage | undefined;
}

interface Open {
  readonly value: object;
  /** The field it stands in, and the start of the way to it. */
  readonly field: string;
  readonly path: Path;
  readonly depth: number;
  readonly nesting: number;
}

/** Measures before anything recurses, by a stack of its own. Ends on input that holds itself, too: it is too deep. */
function overBounds(input: unknown): Issue | undefined {
  let blocks = 0;
  let values = 0;
  const open: Open[] = [];
  const enter = (value: unknown, field: string, path: Path, depth: number, nesting: number): void => {
    if (typeof value === 'object' && value !== null) open.push({ value, field, path, depth, nesting });
  };
  enter(input, '', [], 0, 0);
  for (let at = open.pop(); at; at = open.pop()) {
    const { value, path, depth, nesting } = at;
    const isBody = Array.isArray(value) && (at.field === 'body' || at.field === 'transcript');
    if (nesting > BOUNDS.nesting)
      return fault(path, `nests blocks more than ${BOUNDS.nesting} deep; flatten it`);
    if (depth > DEEPEST_JSON)
      return fault(path, `nests lists and objects more than ${DEEPEST_JSON} deep; flatten it`);
    if (isBody) blocks += value.length;
    if (blocks > BOUNDS.blocks)
      return fault(['body'], `holds more than ${BOUNDS.blocks} blocks; split it into several articles`);
    const isTable = 'type' in value && value.type === 'table';
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      if (++values > BOUNDS.json) return fault([], 'is longer than 5 MB; split it into several articles');
      const field = Array.isArray(value) ? '' : isTable ? 'rows' : String(key);
      const next = depth < 2 ? [...path, key] : path;
      enter(
        (value as Record<string | number, unknown>)[key],
        field,
        next,
        depth + 1,
        nesting + (isBody ? 1 : 0),
      );
    }
  }
  return undefined;
}
