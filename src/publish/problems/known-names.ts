/** The names that the format knows at one place, found by walking its schema. Pure. */
import type { Path } from '../../article/issue.ts';

/** As much of a Valibot schema as the walk looks at. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly wrapped?: Schema;
  readonly options?: readonly unknown[];
  readonly key?: unknown;
  readonly getter?: (input: unknown) => Schema;
  readonly literal?: unknown;
}

/**
 * The names that could stand in place of an unknown one: the fields of the object that holds it, or, when it is the value
 * of `type`, the block types. `value` is the whole document and `path` leads to the unknown name in it.
 */
export function knownNames(schema: Schema, value: unknown, path: Path, unknownName: string): string[] {
  let schemas: readonly Schema[] = [schema];
  let at = value;
  for (const key of path.slice(0, -1)) {
    schemas = schemas.flatMap((one) => plain(one, at)).flatMap((one) => step(one, key));
    at = inside(at, key);
  }
  const isField = unknownName === path.at(-1);
  const found = isField
    ? schemas.flatMap((one) => plain(one, at)).flatMap((one) => Object.keys(one.entries ?? {}))
    : schemas.flatMap((one) => blockTypes(one, at));
  return [...new Set(found)].filter((name) => name !== NOT_WRITTEN);
}

/** The type that the parser gives to blocks it does not know: nobody means to write it. */
const NOT_WRITTEN = 'unknown';

/** The schemas that may decide on a value, without what is wrapped around them. */
function plain(schema: Schema, value: unknown): Schema[] {
  if (schema.wrapped) return plain(schema.wrapped, value);
  if (schema.getter) return plain(schema.getter(value), value);
  if (schema.type === 'union') return optionsOf(schema).flatMap((one) => plain(one, value));
  if (schema.type === 'variant') return chosen(schema, value).flatMap((one) => plain(one, value));
  return [schema];
}

/** The options of a variant whose discriminator has the value's. */
function chosen(schema: Schema, value: unknown): Schema[] {
  const key = String(schema.key);
  return optionsOf(schema).filter((one) => one.entries?.[key]?.literal === inside(value, key));
}

function step(schema: Schema, key: string | number): Schema[] {
  const next = typeof key === 'number' ? (schema.items?.[key] ?? schema.item) : schema.entries?.[key];
  return next ? [next] : [];
}

function blockTypes(schema: Schema, value: unknown): string[] {
  if (schema.wrapped) return blockTypes(schema.wrapped, value);
  if (schema.getter) return blockTypes(schema.getter(value), value);
  if (schema.type === 'union') return optionsOf(schema).flatMap((one) => blockTypes(one, value));
  if (schema.type !== 'variant') return [];
  return optionsOf(schema).map((one) => String(one.entries?.[String(schema.key)]?.literal));
}

/** Options are schemas in a union and in a variant, and plain values in a pick-list, which has no names to give. */
const optionsOf = (schema: Schema): readonly Schema[] => (schema.options ?? []) as readonly Schema[];

const inside = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
