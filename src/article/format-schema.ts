/** The kinds of schema that the formats are made of, and what the lenient parser asks of them. */
import * as v from 'valibot';
import { isObject, type Raw } from './loose-words.ts';

export type ObjectSchema = v.StrictObjectSchema<v.ObjectEntries, undefined>;
type BlockEntries = v.ObjectEntries & { readonly type: v.LiteralSchema<string, undefined> };

/** Valibot's own types. Whatever is none of these is read as a whole: see the default of `read` in `lenient-parse.ts`. */
export type FormatSchema =
  | ObjectSchema
  | v.OptionalSchema<v.GenericSchema, undefined>
  | v.LazySchema<v.GenericSchema>
  | v.RecordSchema<v.GenericSchema<string, string>, v.GenericSchema, undefined>
  | v.ArraySchema<v.GenericSchema, undefined>
  | v.StrictTupleSchema<readonly v.GenericSchema[], undefined>
  | v.UnionSchema<readonly v.GenericSchema[], undefined>
  | v.VariantSchema<'type', readonly v.StrictObjectSchema<BlockEntries, undefined>[], undefined>
  | v.LiteralSchema<string | number, undefined>
  | v.StringSchema<undefined>
  | v.UnknownSchema;

/** A schema as one of its kinds, by whose `type` TypeScript tells them apart. */
export const kindOf = (schema: v.GenericSchema): FormatSchema => schema as FormatSchema;

/** The schema that a lazy one stands for. */
export const unwrapped = (schema: v.GenericSchema): FormatSchema => {
  const kind = kindOf(schema);
  return kind.type === 'lazy' ? unwrapped(kind.getter(undefined)) : kind;
};

/** Whether a value is of the kind that a schema describes: string, list, object. */
export const describes = ({ type }: FormatSchema, value: unknown): boolean =>
  type === 'strict_object'
    ? isObject(value)
    : type === 'array'
      ? Array.isArray(value)
      : typeof value === type;

/** Whether an object must have a field. */
export const isRequired = (entry: v.GenericSchema): boolean => entry.type !== 'optional';

/** Of several shapes of an object the one with the fewest fields amiss. */
export function closest(options: readonly ObjectSchema[], value: Raw): ObjectSchema | undefined {
  if (options.length < 2) return options[0];
  const amiss = ({ entries }: ObjectSchema): number =>
    Object.entries(entries).filter(([key, entry]) => isRequired(entry) && value[key] === undefined).length +
    Object.keys(value).filter((key) => !Object.hasOwn(entries, key)).length;
  return options.map((option) => ({ option, amiss: amiss(option) })).sort((a, b) => a.amiss - b.amiss)[0]
    ?.option;
}

/** Whether a list has to fulfil more than that each of its items fits. */
export const isChecked = (schema: v.GenericSchema): boolean =>
  'pipe' in schema &&
  (schema.pipe as readonly v.GenericPipeItem[]).some(
    (item) => item.kind === 'validation' || (item.kind === 'schema' && isChecked(item)),
  );
