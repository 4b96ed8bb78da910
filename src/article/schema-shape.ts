/** What a walk along a schema has to know of it. */
import * as v from 'valibot';
import { isObject } from './loose-words.ts';

/** As much of a Valibot schema as the walk looks at. */
export interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly options?: readonly Schema[];
  readonly wrapped?: Schema;
  readonly getter?: (input: unknown) => Schema;
  readonly key?: Schema;
  readonly value?: Schema;
  readonly literal?: unknown;
  readonly message?: unknown;
  readonly pipe?: readonly unknown[];
}

/** The schema of a part; where none is told, anything goes. */
export const of = (schema: Schema | undefined): Schema => schema ?? { type: 'unknown' };
/** The schema that a lazy one stands for. */
export const unwrapped = (schema: Schema): Schema => schema.getter?.(undefined) ?? schema;

/** Whether a value is of the kind that a schema describes: string, list, object. */
export const isOfKind = ({ type }: Schema, value: unknown): boolean =>
  type === 'strict_object'
    ? isObject(value)
    : type === 'array'
      ? Array.isArray(value)
      : typeof value === type;

/** Of several shapes the one with the fewest fields amiss. */
export function closest(options: readonly Schema[], value: unknown): Schema | undefined {
  if (options.length < 2 || !isObject(value)) return options[0];
  const amiss = ({ entries = {} }: Schema): number =>
    Object.keys(entries).filter((key) => entries[key]?.type !== 'optional' && value[key] === undefined)
      .length + Object.keys(value).filter((key) => !Object.hasOwn(entries, key)).length;
  return options.map((option) => ({ option, amiss: amiss(option) })).sort((a, b) => a.amiss - b.amiss)[0]
    ?.option;
}

type Check = v.BaseValidation<unknown, unknown, v.BaseIssue<unknown>>;

/** What a list must be beside a list of items. */
export const checks = ({ pipe = [] }: Schema): Check[] =>
  (pipe as readonly (Schema & Check)[]).flatMap((item) =>
    item.pipe ? checks(item) : (item.kind as string) === 'validation' ? [item] : [],
  );

/** The value, if the schema takes it. */
export const fitting = (schema: Schema, value: unknown): unknown =>
  value !== undefined && v.is(schema as unknown as v.GenericSchema, value) ? value : undefined;
