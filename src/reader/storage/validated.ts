import { safeParse, type GenericSchema } from 'valibot';

/** The value as parsed by the schema; undefined if it is invalid. */
export function validated<T>(schema: GenericSchema<unknown, T>, value: unknown): T | undefined {
  const result = safeParse(schema, value);
  return result.success ? result.output : undefined;
}
