import * as v from 'valibot';
import { isObject, type UnknownObject } from './extract-words.ts';

export type ObjectSchema = v.StrictObjectSchema<v.ObjectEntries, undefined>;
type BlockEntries = v.ObjectEntries & { readonly type: v.LiteralSchema<string, undefined> };

/** Any other type is validated as a whole: see the default of `read` in `lenient-parse.ts`. */
export type FormatSchema =
  | ObjectSchema
  | v.OptionalSchema<v.GenericSchema, undefined>
  | v.LazySchema<v.GenericSchema>
  | v.RecordSchema<v.GenericSchema<string, string>, v.GenericSchema, undefined>
  | v.ArraySchema<v.GenericSchema, undefined>
  | v.StrictTupleSchema<readonly v.GenericSchema[], undefined>
  | v.UnionSchema<readonly v.GenericSchema[], undefined>
  | v.VariantSchema<'type', readonly v.StrictObjectSchema<BlockEntries, undefined>[], undefined>
  | v.PicklistSchema<readonly string[], undefined>
  | v.LiteralSchema<string | number, undefined>
  | v.StringSchema<undefined>
  | v.UnknownSchema;

/** Casts to a union that TypeScript narrows by `type`. */
export const asFormatSchema = (schema: v.GenericSchema): FormatSchema => schema as FormatSchema;

export const unwrap = (schema: v.GenericSchema): FormatSchema => {
  const kind = asFormatSchema(schema);
  return kind.type === 'lazy' ? unwrap(kind.getter(undefined)) : kind;
};

export const matchesType = ({ type }: FormatSchema, value: unknown): boolean =>
  type === 'strict_object'
    ? isObject(value)
    : type === 'array'
      ? Array.isArray(value)
      : typeof value === (type === 'picklist' ? 'string' : type);

export const isRequired = (entry: v.GenericSchema): boolean => entry.type !== 'optional';

/** The shape with the fewest missing and unknown fields. */
export function closestShape(
  options: readonly ObjectSchema[],
  value: UnknownObject,
): ObjectSchema | undefined {
  if (options.length < 2) return options[0];
  const countMismatches = ({ entries }: ObjectSchema): number =>
    Object.entries(entries).filter(([key, entry]) => isRequired(entry) && value[key] === undefined).length +
    Object.keys(value).filter((key) => !Object.hasOwn(entries, key)).length;
  return options
    .map((option) => ({ option, mismatches: countMismatches(option) }))
    .sort((a, b) => a.mismatches - b.mismatches)[0]?.option;
}

/** Whether a list has checks beyond those of its items. */
export const hasChecks = (schema: v.GenericSchema): boolean =>
  'pipe' in schema &&
  (schema.pipe as readonly v.GenericPipeItem[]).some(
    (item) => item.kind === 'validation' || (item.kind === 'schema' && hasChecks(item)),
  );
