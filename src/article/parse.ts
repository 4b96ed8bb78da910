/** Publishing is strict (any error stops it), reading lenient (invalid parts are left out or shown as text). */
import * as v from 'valibot';
import { ListPage } from './list-page.ts';
import { Url } from './fields.ts';
import type { Issue, JsonPath } from './issue.ts';
import { parseLeniently } from './lenient-parse.ts';
import { isObject } from './extract-words.ts';
import { Article } from './schema.ts';

export const ARTICLE_LIMITS = { maxJsonLength: 5_000_000, maxBlocks: 10_000, maxBlockNesting: 32 } as const;
const TOO_LONG = 'is longer than 5 MB; split it into several articles';
/** More than the deepest allowed blocks need, less than recursion can take. */
const MAX_JSON_DEPTH = 400;

export interface ParsedArticle {
  /** Repaired; undefined when there is nothing to read. */
  readonly article: Article | undefined;
  readonly issues: readonly Issue[];
}

const errorAt = (path: JsonPath, message: string): Issue => ({ path, message, severity: 'error' });

export const notJsonMessage = (error: unknown): string =>
  `is not JSON (${error instanceof Error ? error.message : String(error)}); check for a missing comma or quote`;

export function parseArticleJson(json: string): ParsedArticle {
  if (json.length > ARTICLE_LIMITS.maxJsonLength)
    return { article: undefined, issues: [errorAt([], TOO_LONG)] };
  try {
    return parseArticle(JSON.parse(json.replace(/^\uFEFF/, '')));
  } catch (error) {
    return { article: undefined, issues: [errorAt([], notJsonMessage(error))] };
  }
}

/** Linear in the size of the input. Never throws or changes its input. */
export function parseArticle(input: unknown): ParsedArticle {
  const excess = findExceededLimit(input);
  if (excess) return { article: undefined, issues: [excess] };
  const { value, issues } = parseLeniently(Article, input);
  return { article: value as Article | undefined, issues };
}

/** Undefined when the data is no list. An invalid card is left out. Never throws or changes its input. */
export function parseListPage(address: string, input: unknown): ListPage | undefined {
  if (findExceededLimit(input) || !isObject(input)) return undefined;
  const ownAddress = v.is(Url, input['address']) ? input['address'] : address;
  return parseLeniently(ListPage, { ...input, address: ownAddress }).value as ListPage | undefined;
}

interface PendingValue {
  readonly value: object;
  /** The field that contains the value, and the first steps of its path. */
  readonly field: string;
  readonly path: JsonPath;
  readonly depth: number;
  readonly nesting: number;
}

/** Checks limits before anything recurses, with an explicit stack. Cyclic input ends as too deep. */
function findExceededLimit(input: unknown): Issue | undefined {
  let blocks = 0;
  let values = 0;
  const open: PendingValue[] = [];
  const enter = (value: unknown, field: string, path: JsonPath, depth: number, nesting: number): void => {
    if (typeof value === 'object' && value !== null) open.push({ value, field, path, depth, nesting });
  };
  enter(input, '', [], 0, 0);
  for (let at = open.pop(); at; at = open.pop()) {
    const { value, path, depth, nesting } = at;
    const isBody = Array.isArray(value) && (at.field === 'body' || at.field === 'transcript');
    if (nesting > ARTICLE_LIMITS.maxBlockNesting)
      return errorAt(path, `nests blocks more than ${ARTICLE_LIMITS.maxBlockNesting} deep; flatten it`);
    if (depth > MAX_JSON_DEPTH)
      return errorAt(path, `nests lists and objects more than ${MAX_JSON_DEPTH} deep; flatten it`);
    if (isBody) blocks += value.length;
    if (blocks > ARTICLE_LIMITS.maxBlocks)
      return errorAt(
        ['body'],
        `contains more than ${ARTICLE_LIMITS.maxBlocks} blocks; split it into several articles`,
      );
    const isTable = 'type' in value && value.type === 'table';
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      if (++values > ARTICLE_LIMITS.maxJsonLength) return errorAt([], TOO_LONG);
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
