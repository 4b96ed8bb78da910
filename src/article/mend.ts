/**
 * Walks unknown data beside its schema, once: what is wrong becomes an issue, and what can be kept is kept, the smallest part
 * being lost first. (Valibot's own verdict names one unknown field an object and takes lists for objects; and a repair
 * that follows its issues has to validate again after each step.) Linear, but for the depth.
 */
import * as v from 'valibot';
import type { Issue } from './issue.ts';
import { expectation, missing, mustBe, nameOf } from './faults.ts';
import { isObject, wordsOf } from './loose-words.ts';
import { checks, closest, fitting, isOfKind, of, unwrapped, type Schema } from './schema-shape.ts';
import { MarkedSpan, Spans } from './spans.ts';
import { STAND_INS, unknownBlock } from './stand-ins.ts';

interface Walk {
  readonly path: (string | number)[];
  readonly issues: Issue[];
  /** Whether what is read stands in for something that has been reported already. */
  silent: boolean;
}

/** Issues of one article that are told one by one; the next says that there are more. */
const MOST_ISSUES = 1000;

export interface Mended {
  /** What fits the schema; undefined when nothing does. */
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/** What of the input fits the schema, and all that does not. Throws nothing, changes nothing. */
export function mend(schema: v.GenericSchema, input: unknown): Mended {
  const walk: Walk = { path: [], issues: [], silent: false };
  return { value: read(schema, input, walk), issues: walk.issues };
}

const READERS: Readonly<Record<string, (schema: Schema, value: unknown, walk: Walk) => unknown>> = {
  optional: (schema, value, walk) => read(of(schema.wrapped), value, walk),
  lazy: (schema, value, walk) => read(unwrapped(schema), value, walk),
  strict_object: object,
  record,
  array: list,
  strict_tuple: tuple,
  union: either,
  variant: block,
  unknown: (_, value) => value,
};

const read = (schema: Schema, value: unknown, walk: Walk): unknown =>
  (READERS[schema.type] ?? leaf)(schema, value, walk);

function inside(walk: Walk, key: string | number, schema: Schema, value: unknown): unknown {
  walk.path.push(key);
  const kept = read(schema, value, walk);
  walk.path.pop();
  return kept;
}

function report(walk: Walk, message: string, key?: string, unknownName?: string): void {
  if (walk.silent) return;
  const { issues } = walk;
  const severity = unknownName === undefined ? 'error' : 'warning';
  const path = key === undefined ? [...walk.path] : [...walk.path, key];
  if (issues.length < MOST_ISSUES)
    issues.push({ path, message, severity, ...(unknownName !== undefined && { unknownName }) });
  else if (issues[MOST_ISSUES]?.severity !== 'error')
    issues[MOST_ISSUES] = {
      path: [],
      message: `has more problems than these ${MOST_ISSUES}; mend them first`,
      severity,
    };
}

function leaf(schema: Schema, value: unknown, walk: Walk): unknown {
  const { issues } = v.safeParse(schema as unknown as v.GenericSchema, value);
  if (!issues) return value;
  for (const issue of issues)
    report(walk, issue.kind === 'validation' ? issue.message : mustBe(expectation(issue.expected), value));
  return schema.type === 'string' && typeof value !== 'string'
    ? fitting(schema, words(value, walk) || undefined)
    : undefined;
}

function object(schema: Schema, value: unknown, walk: Walk, others: readonly Schema[] = []): unknown {
  if (!isObject(value)) return report(walk, mustBe('an object { }', value));
  const entries = schema.entries ?? {};
  const kept: Record<string, unknown> = {};
  let whole = true;
  for (const [key, entry] of Object.entries(entries)) {
    const given = value[key];
    const required = entry.type !== 'optional';
    const absent = given === undefined || given === null;
    let part = absent ? undefined : inside(walk, key, entry, given);
    if (absent && required) report(walk, missing(key, entry), key);
    else if (given === null) report(walk, 'is null; leave it out when there is none', key);
    if (part === undefined && required) part = fitting(entry, STAND_INS.get(key)?.(value, entries));
    if (part !== undefined) kept[key] = part;
    else if (required) whole = false;
  }
  for (const key of Object.keys(value))
    if (!Object.hasOwn(entries, key) && value[key] !== undefined) {
      const elsewhere = others.some((other) => Object.hasOwn(other.entries ?? {}, key));
      if (elsewhere)
        report(walk, 'cannot stand beside the other fields here; keep the one or the others', key);
      else report(walk, 'is not a field of the format; remove or rename it', key, key);
    }
  return whole ? kept : undefined;
}

function record(schema: Schema, value: unknown, walk: Walk): unknown {
  if (!isObject(value)) return report(walk, mustBe('an object { }', value));
  const kept = Object.entries(value).flatMap(([name, given]) => {
    const key = inside(walk, name, of(schema.key), name);
    const part = inside(walk, name, of(schema.value), given);
    return key === undefined || part === undefined ? [] : [[name, part] as const];
  });
  return Object.fromEntries(kept); // not by assignment, so that __proto__ stays a name
}

function list(schema: Schema, value: unknown, walk: Walk): unknown {
  const item = of(schema.item);
  if (!Array.isArray(value)) {
    report(walk, `${mustBe('a list [ ]', value)}; write [ ] around it`);
    const only = silently(walk, () => read(item, value, walk));
    return only === undefined ? undefined : [only];
  }
  const kept: unknown[] = [];
  for (let at = 0; at < value.length; at++) {
    const part = inside(walk, at, item, value[at]);
    if (part !== undefined) kept.push(part);
  }
  const faults = checks(schema).flatMap(
    (check) => check['~run']({ typed: true, value: kept }, {}).issues ?? [],
  );
  for (const fault of faults) report(walk, fault.message);
  return faults.length === 0 ? kept : undefined;
}

function tuple(schema: Schema, value: unknown, walk: Walk): unknown {
  const items = schema.items ?? [];
  if (!Array.isArray(value) || value.length !== items.length)
    return report(walk, mustBe(`a list of ${items.length}`, value));
  const kept = items.map((item, at) => inside(walk, at, item, value[at]));
  return kept.includes(undefined) ? undefined : kept;
}

/** One of several shapes: the one of the value's kind, and of objects the one with the fewest fields amiss. */
function either(schema: Schema, value: unknown, walk: Walk): unknown {
  const options = (schema.options ?? []).map(unwrapped).filter((option) => isOfKind(option, value));
  const option = closest(options, value);
  const kept = option && (option.entries ? object(option, value, walk, options) : read(option, value, walk));
  if (!option) report(walk, `${String(schema.message)}, not ${nameOf(value)}`);
  const holdsText = schema.options?.some((one) => TEXTS.has(one)) ?? false;
  return kept === undefined && holdsText ? words(value, walk) || undefined : kept;
}
const TEXTS: ReadonlySet<unknown> = new Set([Spans, MarkedSpan]);

function block(schema: Schema, value: unknown, walk: Walk): unknown {
  if (!isObject(value)) {
    report(walk, mustBe('a block { "type": … }', value));
    return words(value, walk) === '' ? undefined : unknownBlock(value);
  }
  const type = value['type'];
  const options = schema.options?.filter((option) => option.entries?.['type']?.literal === type) ?? [];
  const option = closest(options, value);
  if (option) return object(option, value, walk, options) ?? unknownBlock(value);
  if (typeof type === 'string')
    report(walk, `${nameOf(type)} is not a block type; its words are shown in its place`, 'type', type);
  else if (type === undefined) report(walk, 'is missing; add "type", such as "paragraph"', 'type');
  else report(walk, mustBe('the name of a block type, such as "paragraph"', type), 'type');
  return unknownBlock(value);
}

function silently<T>(walk: Walk, act: () => T): T {
  const before = walk.silent;
  walk.silent = true;
  const result = act();
  walk.silent = before;
  return result;
}

/** The words of a value that should have been text. */
const words = (value: unknown, walk: Walk): string =>
  wordsOf(value, walk.path.findLast((key) => typeof key === 'string') ?? '')
    .join(' ')
    .replace(/ +/g, ' ');
