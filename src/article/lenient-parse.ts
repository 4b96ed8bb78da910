/**
 * Valibot reports one unknown field per object, accepts lists as objects and drops an object for one wrong field, so
 * it only validates leaf values here.
 */
import * as v from 'valibot';
import { FALLBACKS, unknownBlock } from './fallbacks.ts';
import {
  closestShape,
  matchesType,
  hasChecks,
  isRequired,
  asFormatSchema,
  unwrap,
  type ObjectSchema,
} from './format-schema.ts';
import { describeExpected, missingField, mustBe, describeValue } from './issue-messages.ts';
import type { Issue } from './issue.ts';
import { isObject, extractWords } from './extract-words.ts';
import { MarkedSpan, Spans } from './spans.ts';

interface ParseState {
  readonly path: (string | number)[];
  readonly issues: Issue[];
  /** True while reading the replacement of a value whose problem is already reported. */
  isSilent: boolean;
}

const MAX_ISSUES_PER_ARTICLE = 1000;

export interface LenientResult {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/**
 * Keeps what fits the schema and reports the rest. Never throws or changes its input. Linear time, apart from nesting.
 */
export function parseLeniently(schema: v.GenericSchema, input: unknown): LenientResult {
  const state: ParseState = { path: [], issues: [], isSilent: false };
  return { value: read(schema, input, state), issues: state.issues };
}

type SchemaOf<T extends string> = Extract<ReturnType<typeof asFormatSchema>, { readonly type: T }>;

function read(schema: v.GenericSchema, value: unknown, state: ParseState): unknown {
  const kind = asFormatSchema(schema);
  switch (kind.type) {
    case 'optional':
      return read(kind.wrapped, value, state);
    case 'lazy':
      return read(unwrap(kind), value, state);
    case 'strict_object':
      return readObject([kind], value, state);
    case 'record':
      return readRecord(kind, value, state);
    case 'array':
      return readList(kind, value, state);
    case 'strict_tuple':
      return readTuple(kind, value, state);
    case 'union':
      return readUnion(kind, value, state);
    case 'variant':
      return readBlock(kind, value, state);
    case 'unknown':
      return value;
    case 'string':
    case 'literal':
    case 'picklist':
    default:
      return readLeaf(kind, value, state);
  }
}

function readChild(
  state: ParseState,
  key: string | number,
  schema: v.GenericSchema,
  value: unknown,
): unknown {
  state.path.push(key);
  const kept = read(schema, value, state);
  state.path.pop();
  return kept;
}

function report(state: ParseState, message: string, key?: string, unknown?: Issue['unknown']): void {
  if (state.isSilent) return;
  const { issues } = state;
  const severity = unknown ? 'warning' : 'error';
  const path = key === undefined ? [...state.path] : [...state.path, key];
  if (issues.length < MAX_ISSUES_PER_ARTICLE)
    issues.push({ path, message, severity, ...(unknown && { unknown }) });
  else if (issues[MAX_ISSUES_PER_ARTICLE]?.severity !== 'error')
    issues[MAX_ISSUES_PER_ARTICLE] = {
      path: [],
      message: `has more problems than these ${MAX_ISSUES_PER_ARTICLE}; fix these first`,
      severity,
    };
}

function readLeaf(schema: v.GenericSchema, value: unknown, state: ParseState): unknown {
  const { issues } = v.safeParse(schema, value);
  if (!issues) return value;
  for (const issue of issues)
    report(
      state,
      issue.kind === 'validation' ? issue.message : mustBe(describeExpected(issue.expected), value),
    );
  return schema.type === 'string' && typeof value !== 'string'
    ? ifValid(schema, wordsFrom(value, state) || undefined)
    : undefined;
}

function readObject(shapes: readonly ObjectSchema[], value: unknown, state: ParseState): unknown {
  if (!isObject(value)) return report(state, mustBe('an object { }', value));
  const entries = closestShape(shapes, value)?.entries ?? {};
  const kept: Record<string, unknown> = {};
  let isWhole = true;
  for (const key of Object.keys(entries)) {
    const [entry, given] = [entries[key]!, value[key]];
    const isAbsent = given === undefined || given === null;
    let part = isAbsent ? undefined : readChild(state, key, entry, given);
    if (isAbsent && isRequired(entry)) report(state, missingField(key, entry), key);
    else if (given === null) report(state, 'is null; leave it out if there is no value', key);
    if (part === undefined && isRequired(entry)) part = ifValid(entry, FALLBACKS.get(key)?.(value, entries));
    if (part !== undefined) kept[key] = part;
    else if (isRequired(entry)) isWhole = false;
  }
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(entries, key) || value[key] === undefined) continue;
    const known = [...new Set(shapes.flatMap((shape) => Object.keys(shape.entries)))];
    if (known.includes(key))
      report(state, 'cannot be combined with the other fields here; keep this one or the others', key);
    else report(state, 'is not a field of the format; remove or rename it', key, { name: key, known });
  }
  return isWhole ? kept : undefined;
}

function readRecord({ key, value: item }: SchemaOf<'record'>, value: unknown, state: ParseState): unknown {
  if (!isObject(value)) return report(state, mustBe('an object { }', value));
  const kept = Object.entries(value).flatMap(([name, given]) => {
    const keptName = readChild(state, name, key, name);
    const part = readChild(state, name, item, given);
    return keptName === undefined || part === undefined ? [] : [[name, part] as const];
  });
  return Object.fromEntries(kept); // not by assignment, so that __proto__ is an ordinary key
}

function readList(schema: SchemaOf<'array'>, value: unknown, state: ParseState): unknown {
  const { item } = schema;
  if (!Array.isArray(value)) {
    report(state, `${mustBe('a list [ ]', value)}; write [ ] around it`);
    const only = readSilently(state, () => read(item, value, state));
    return only === undefined ? undefined : [only];
  }
  const kept: unknown[] = [];
  for (let at = 0; at < value.length; at++) {
    const part = readChild(state, at, item, value[at]);
    if (part !== undefined) kept.push(part);
  }
  const { issues = [] } = hasChecks(schema) ? v.safeParse(schema, kept) : {};
  for (const issue of issues) report(state, issue.message);
  return issues.length === 0 ? kept : undefined;
}

function readTuple({ items }: SchemaOf<'strict_tuple'>, value: unknown, state: ParseState): unknown {
  if (!Array.isArray(value) || value.length !== items.length)
    return report(state, mustBe(`a list of ${items.length}`, value));
  const kept = items.map((item, at) => readChild(state, at, item, value[at]));
  return kept.includes(undefined) ? undefined : kept;
}

/** Picks the option by the value's type; among objects, the closest one. */
function readUnion(schema: SchemaOf<'union'>, value: unknown, state: ParseState): unknown {
  const options = schema.options.map(unwrap).filter((option) => matchesType(option, value));
  const objects = options.filter((option) => option.type === 'strict_object');
  const [other] = options;
  let kept: unknown;
  if (objects.length > 0) kept = readObject(objects, value, state);
  else if (other) kept = read(other, value, state);
  else
    for (const { message } of v.safeParse(schema, value).issues ?? [])
      report(state, `${message}, not ${describeValue(value)}`);
  return kept === undefined && schema.options.some((option) => TEXT_SCHEMAS.has(option))
    ? wordsFrom(value, state) || undefined
    : kept;
}
const TEXT_SCHEMAS: ReadonlySet<unknown> = new Set([Spans, MarkedSpan]);

function readBlock({ options }: SchemaOf<'variant'>, value: unknown, state: ParseState): unknown {
  if (!isObject(value)) {
    report(state, mustBe('a block { "type": … }', value));
    return wordsFrom(value, state) === '' ? undefined : unknownBlock(value);
  }
  const type = value['type'];
  const shapes = options.filter((option) => option.entries.type.literal === type);
  if (shapes.length > 0) return readObject(shapes, value, state) ?? unknownBlock(value);
  if (typeof type === 'string')
    report(state, `${describeValue(type)} is not a block type; its words are shown in its place`, 'type', {
      name: type,
      known: [...new Set(options.map((option) => option.entries.type.literal))].filter(isAuthorType),
    });
  else if (type === undefined) report(state, 'is missing; add "type", such as "paragraph"', 'type');
  else report(state, mustBe('the name of a block type, such as "paragraph"', type), 'type');
  return unknownBlock(value);
}

/** `unknown` is made by the parser, not by authors. */
const isAuthorType = (type: string): boolean => type !== 'unknown';

function readSilently<T>(state: ParseState, act: () => T): T {
  const before = state.isSilent;
  state.isSilent = true;
  const result = act();
  state.isSilent = before;
  return result;
}

const ifValid = (schema: v.GenericSchema, value: unknown): unknown =>
  value !== undefined && v.is(schema, value) ? value : undefined;

const wordsFrom = (value: unknown, state: ParseState): string =>
  extractWords(value, state.path.findLast((key) => typeof key === 'string') ?? '')
    .join(' ')
    .replace(/ +/g, ' ');
