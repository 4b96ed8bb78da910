/**
 * Parses unknown data along its schema in one pass: what is wrong becomes an issue, and as much as possible is kept. Valibot alone
 * reports one unknown field an object, accepts lists as objects, and drops a whole object for one wrong part; here it decides
 * about values without parts.
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
import { expectation, missing, mustBe, nameOf } from './issue-messages.ts';
import type { Issue } from './issue.ts';
import { isObject, wordsOf } from './loose-words.ts';
import { MarkedSpan, Spans } from './spans.ts';

interface Walk {
  readonly path: (string | number)[];
  readonly issues: Issue[];
  /** Whether issues are not reported: those of what replaces a value that is reported already. */
  isSilent: boolean;
}

/** Issues reported for one article; one more says that there are others. */
const MAX_ISSUES = 1000;

export interface LenientResult {
  /** What fits the schema; undefined when nothing does. */
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/** Returns what fits the schema, and an issue for all that does not. Never throws, never changes its input. Linear, but for the depth. */
export function parseLeniently(schema: v.GenericSchema, input: unknown): LenientResult {
  const walk: Walk = { path: [], issues: [], isSilent: false };
  return { value: read(schema, input, walk), issues: walk.issues };
}

type SchemaOf<T extends string> = Extract<ReturnType<typeof asFormatSchema>, { readonly type: T }>;

function read(schema: v.GenericSchema, value: unknown, walk: Walk): unknown {
  const kind = asFormatSchema(schema);
  switch (kind.type) {
    case 'optional':
      return read(kind.wrapped, value, walk);
    case 'lazy':
      return read(unwrap(kind), value, walk);
    case 'strict_object':
      return readObject([kind], value, walk);
    case 'record':
      return readRecord(kind, value, walk);
    case 'array':
      return readList(kind, value, walk);
    case 'strict_tuple':
      return readTuple(kind, value, walk);
    case 'union':
      return readUnion(kind, value, walk);
    case 'variant':
      return readBlock(kind, value, walk);
    case 'unknown':
      return value;
    case 'string':
    case 'literal':
    default:
      return readLeaf(kind, value, walk);
  }
}

function readChild(walk: Walk, key: string | number, schema: v.GenericSchema, value: unknown): unknown {
  walk.path.push(key);
  const kept = read(schema, value, walk);
  walk.path.pop();
  return kept;
}

function report(walk: Walk, message: string, key?: string, unknown?: Issue['unknown']): void {
  if (walk.isSilent) return;
  const { issues } = walk;
  const severity = unknown ? 'warning' : 'error';
  const path = key === undefined ? [...walk.path] : [...walk.path, key];
  if (issues.length < MAX_ISSUES) issues.push({ path, message, severity, ...(unknown && { unknown }) });
  else if (issues[MAX_ISSUES]?.severity !== 'error')
    issues[MAX_ISSUES] = {
      path: [],
      message: `has more problems than these ${MAX_ISSUES}; fix these first`,
      severity,
    };
}

function readLeaf(schema: v.GenericSchema, value: unknown, walk: Walk): unknown {
  const { issues } = v.safeParse(schema, value);
  if (!issues) return value;
  for (const issue of issues)
    report(walk, issue.kind === 'validation' ? issue.message : mustBe(expectation(issue.expected), value));
  return schema.type === 'string' && typeof value !== 'string'
    ? ifValid(schema, words(value, walk) || undefined)
    : undefined;
}

function readObject(shapes: readonly ObjectSchema[], value: unknown, walk: Walk): unknown {
  if (!isObject(value)) return report(walk, mustBe('an object { }', value));
  const entries = closestShape(shapes, value)?.entries ?? {};
  const kept: Record<string, unknown> = {};
  let isWhole = true;
  for (const [key, entry] of Object.entries(entries)) {
    const given = value[key];
    const isAbsent = given === undefined || given === null;
    let part = isAbsent ? undefined : readChild(walk, key, entry, given);
    if (isAbsent && isRequired(entry)) report(walk, missing(key, entry), key);
    else if (given === null) report(walk, 'is null; leave it out when there is none', key);
    if (part === undefined && isRequired(entry)) part = ifValid(entry, FALLBACKS.get(key)?.(value, entries));
    if (part !== undefined) kept[key] = part;
    else if (isRequired(entry)) isWhole = false;
  }
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(entries, key) || value[key] === undefined) continue;
    const known = [...new Set(shapes.flatMap((shape) => Object.keys(shape.entries)))];
    if (known.includes(key))
      report(walk, 'cannot be combined with the other fields here; keep this one or the others', key);
    else report(walk, 'is not a field of the format; remove or rename it', key, { name: key, known });
  }
  return isWhole ? kept : undefined;
}

function readRecord({ key, value: item }: SchemaOf<'record'>, value: unknown, walk: Walk): unknown {
  if (!isObject(value)) return report(walk, mustBe('an object { }', value));
  const kept = Object.entries(value).flatMap(([name, given]) => {
    const keptName = readChild(walk, name, key, name);
    const part = readChild(walk, name, item, given);
    return keptName === undefined || part === undefined ? [] : [[name, part] as const];
  });
  return Object.fromEntries(kept); // not by assignment, so that __proto__ stays a name
}

function readList(schema: SchemaOf<'array'>, value: unknown, walk: Walk): unknown {
  const { item } = schema;
  if (!Array.isArray(value)) {
    report(walk, `${mustBe('a list [ ]', value)}; write [ ] around it`);
    const only = readSilently(walk, () => read(item, value, walk));
    return only === undefined ? undefined : [only];
  }
  const kept: unknown[] = [];
  for (let at = 0; at < value.length; at++) {
    const part = readChild(walk, at, item, value[at]);
    if (part !== undefined) kept.push(part);
  }
  const { issues = [] } = hasChecks(schema) ? v.safeParse(schema, kept) : {};
  for (const issue of issues) report(walk, issue.message);
  return issues.length === 0 ? kept : undefined;
}

function readTuple({ items }: SchemaOf<'strict_tuple'>, value: unknown, walk: Walk): unknown {
  if (!Array.isArray(value) || value.length !== items.length)
    return report(walk, mustBe(`a list of ${items.length}`, value));
  const kept = items.map((item, at) => readChild(walk, at, item, value[at]));
  return kept.includes(undefined) ? undefined : kept;
}

/** Reads by the option of the value's type; among objects, by the closest one. */
function readUnion(schema: SchemaOf<'union'>, value: unknown, walk: Walk): unknown {
  const options = schema.options.map(unwrap).filter((option) => matchesType(option, value));
  const objects = options.filter((option) => option.type === 'strict_object');
  const [other] = options;
  let kept: unknown;
  if (objects.length > 0) kept = readObject(objects, value, walk);
  else if (other) kept = read(other, value, walk);
  else
    for (const { message } of v.safeParse(schema, value).issues ?? [])
      report(walk, `${message}, not ${nameOf(value)}`);
  return kept === undefined && schema.options.some((option) => TEXTS.has(option))
    ? words(value, walk) || undefined
    : kept;
}
const TEXTS: ReadonlySet<unknown> = new Set([Spans, MarkedSpan]);

function readBlock({ options }: SchemaOf<'variant'>, value: unknown, walk: Walk): unknown {
  if (!isObject(value)) {
    report(walk, mustBe('a block { "type": … }', value));
    return words(value, walk) === '' ? undefined : unknownBlock(value);
  }
  const type = value['type'];
  const shapes = options.filter((option) => option.entries.type.literal === type);
  if (shapes.length > 0) return readObject(shapes, value, walk) ?? unknownBlock(value);
  if (typeof type === 'string')
    report(walk, `${nameOf(type)} is not a block type; its words are shown in its place`, 'type', {
      name: type,
      known: [...new Set(options.map((option) => option.entries.type.literal))].filter(isWritten),
    });
  else if (type === undefined) report(walk, 'is missing; add "type", such as "paragraph"', 'type');
  else report(walk, mustBe('the name of a block type, such as "paragraph"', type), 'type');
  return unknownBlock(value);
}

/** Whether authors write a block type; `unknown` is made by the parser. */
const isWritten = (type: string): boolean => type !== 'unknown';

function readSilently<T>(walk: Walk, act: () => T): T {
  const before = walk.isSilent;
  walk.isSilent = true;
  const result = act();
  walk.isSilent = before;
  return result;
}

/** The value, if it fits the schema. */
const ifValid = (schema: v.GenericSchema, value: unknown): unknown =>
  value !== undefined && v.is(schema, value) ? value : undefined;

/** The words of a value that should have been text. */
const words = (value: unknown, walk: Walk): string =>
  wordsOf(value, walk.path.findLast((key) => typeof key === 'string') ?? '')
    .join(' ')
    .replace(/ +/g, ' ');
