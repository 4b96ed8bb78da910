/**
 * Unknown data in, an article and its issues out. Publishing is strict (any error stops it); the reader is lenient (what is
 * wrong is left out or shown by its words). Both read the same result.
 */
import * as v from 'valibot';
import { Article, type Block } from './schema.ts';

/** The most an article may hold: characters of JSON, blocks, and blocks within blocks. */
export const BOUNDS = { json: 5_000_000, blocks: 10_000, nesting: 32 } as const;
const DEEPEST_JSON = 400;

export type Path = readonly (string | number)[];

/** One thing that is wrong: where (JSON path), and what is wrong and would be right. */
export interface Issue {
  readonly path: Path;
  readonly message: string;
  /** An error stops publishing; a warning (a field or block type that this version does not know) does not. */
  readonly severity: 'error' | 'warning';
  /** The field or block type that is not known, for who wants to propose the nearest. */
  readonly unknownName?: string;
}

export interface Parsed {
  /** The article with all that is wrong repaired; absent when there is nothing to read. */
  readonly article: Article | undefined;
  readonly issues: readonly Issue[];
}

/** `['body', 3, 'text']` as `body.3.text`; the whole document is `(article)`. */
export const formatPath = (path: Path): string => (path.length === 0 ? '(article)' : path.join('.'));

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
  const first = v.safeParse(Article, input);
  if (first.success) return { article: first.output, issues: [] };
  const issues = first.issues.flatMap((issue) => explain(issue, []));
  if (!isObject(input)) return { article: undefined, issues };
  return { article: repair(input, issues), issues };
}

type Raw = Record<string, unknown>;
const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const holdsBlocks = (key: string | number | undefined): boolean => key === 'body' || key === 'transcript';

function overBounds(input: unknown): Issue | undefined {
  let blocks = 0;
  const open: { value: unknown; key: string; depth: number; nesting: number }[] = [
    { value: input, key: '', depth: 0, nesting: 0 },
  ];
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.depth > DEEPEST_JSON || at.nesting > BOUNDS.nesting)
      return fault(['body'], `nests blocks more than ${BOUNDS.nesting} deep; flatten it`);
    if (typeof at.value !== 'object' || at.value === null) continue;
    const inList = Array.isArray(at.value) && holdsBlocks(at.key);
    for (const [key, value] of Object.entries(at.value)) {
      if (typeof value !== 'object' || value === null) continue;
      const isBlock = inList && !Array.isArray(value);
      if (isBlock && ++blocks > BOUNDS.blocks)
        return fault(['body'], `holds more than ${BOUNDS.blocks} blocks; split it into several articles`);
      open.push({
        value,
        key: inList ? '' : key,
        depth: at.depth + 1,
        nesting: at.nesting + (isBlock ? 1 : 0),
      });
    }
  }
  return undefined;
}

/** Valibot's issue in our words; of an either-or, the branch that came furthest speaks. */
function explain(issue: v.BaseIssue<unknown>, base: Path): Issue[] {
  const path = [...base, ...(issue.path?.map((item) => item.key as string | number) ?? [])];
  if (issue.issues) {
    const deeper = issue.issues.filter((inner) => (inner.path?.length ?? 0) > 0);
    const first = deeper.filter((inner) => !isMissing(inner));
    if (deeper.length > 0)
      return (first.length > 0 ? first : deeper).slice(0, 3).flatMap((inner) => explain(inner, path));
  }
  const key = String(path.at(-1) ?? '');
  if (issue.kind === 'schema' && issue.expected === 'never')
    return [
      {
        path,
        severity: 'warning',
        unknownName: key,
        message: 'is not a field of the format; remove or rename it',
      },
    ];
  if (issue.type === 'variant' && key === 'type' && typeof issue.input === 'string')
    return [
      {
        path,
        severity: 'warning',
        unknownName: issue.input,
        message: `${JSON.stringify(issue.input)} is not a block type; its words are shown in its place`,
      },
    ];
  if (isMissing(issue)) return [fault(path, 'is missing')];
  if (issue.kind === 'validation' || issue.type === 'union') return [fault(path, issue.message)];
  return [fault(path, `must be ${expectation(issue.expected)}, not ${nameOf(issue.input)}`)];
}

const isMissing = (issue: v.BaseIssue<unknown>): boolean => issue.input === undefined;

const KINDS: ReadonlyMap<string, string> = new Map([
  ['string', 'a string'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['Array', 'a list [ ]'],
  ['Object', 'an object { }'],
]);
const expectation = (expected: string | null): string =>
  KINDS.get(expected ?? '') ?? (expected ?? 'something else').replace(/[()]/g, '').replaceAll(' | ', ' or ');
const nameOf = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : isObject(value) ? 'an object' : JSON.stringify(value).slice(0, 60);

const ROUNDS = 6;

/** Takes out what is wrong, the smallest part first, until the rest is an article. */
function repair(input: Raw, found: readonly Issue[]): Article | undefined {
  const draft = JSON.parse(JSON.stringify(input)) as Raw;
  let issues = found;
  for (let round = 0; round < ROUNDS; round++) {
    for (const issue of [...issues].sort(lastFirst)) takeOut(draft, issue, round);
    const next = v.safeParse(Article, draft);
    if (next.success) return next.output;
    issues = next.issues.flatMap((issue) => explain(issue, []));
  }
  return undefined;
}

/** So that taking an element out of a list does not move the elements that earlier issues name. */
function lastFirst(a: Issue, b: Issue): number {
  const length = Math.min(a.path.length, b.path.length);
  for (let at = 0; at < length; at++) {
    const x = a.path[at];
    const y = b.path[at];
    if (typeof x === 'number' && typeof y === 'number' && x !== y) return y - x;
    if (x !== y) return 0;
  }
  return b.path.length - a.path.length;
}

function takeOut(draft: Raw, issue: Issue, round: number): void {
  const parents: unknown[] = [draft];
  for (const key of issue.path.slice(0, -1)) {
    const parent = parents.at(-1);
    if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, key)) return;
    parents.push((parent as Raw)[key]);
  }
  const holder = parents.at(-1);
  const key = issue.path.at(-1);
  const isType = key === 'type' && isObject(holder) && holdsBlocks(issue.path.at(-3));
  if (round < 2 && !isType && isObject(holder) && key !== undefined && Object.hasOwn(holder, key)) {
    if (!(parents.length === 1 && (key === 'headline' || key === 'body'))) {
      delete holder[key];
      return;
    }
  }
  for (let at = issue.path.length - 1; at > 0; at--) {
    const list = parents[at];
    const index = issue.path[at];
    if (!Array.isArray(list) || typeof index !== 'number' || index >= list.length) continue;
    if (holdsBlocks(issue.path[at - 1])) list[index] = unknownBlock(list[index]);
    else if (round >= 3) list.splice(index, 1);
    else continue;
    return;
  }
  const field = String(issue.path[0] ?? '');
  if (field === 'headline') draft['headline'] = firstWords(draft);
  else if (field === 'body') draft['body'] = [];
  else delete draft[field];
}

function unknownBlock(raw: unknown): Block {
  const of = isObject(raw) && typeof raw['type'] === 'string' ? raw['type'] : 'none';
  const text = wordsOf(raw).join('\n');
  return { type: 'unknown', of, text, ...(isObject(raw) && of !== 'unknown' && { original: raw }) };
}

const WORDLESS =
  /^(?:type|id|of|url|src|href|link|language|lang|align|size|provider|datetime|original|class|style|tokens|tree)$/i;

/** The words of data whose shape nobody knows: strings, but for those that are addresses and switches by their name. */
function wordsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return WORDLESS.test(key) || value.trim() === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => wordsOf(inner, Array.isArray(value) ? key : name));
}

function firstWords(draft: Raw): string {
  const other = draft['alternativeHeadline'];
  if (typeof other === 'string' && other.trim() !== '') return other;
  return (wordsOf(draft['body'])[0] ?? '…').slice(0, 120);
}
