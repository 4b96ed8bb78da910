import * as v from 'valibot';

const TYPE_NAMES: ReadonlyMap<string, string> = new Map([
  ['string', 'a string'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
]);
export const describeExpected = (expected: string | null): string =>
  TYPE_NAMES.get(expected ?? '') ??
  (expected ?? 'something else').replace(/[()]/g, '').replaceAll(' | ', ' or ');

export const mustBe = (right: string, value: unknown): string =>
  `must be ${right}, not ${describeValue(value)}`;

export function describeValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  if (typeof value === 'object') return value === null ? 'null' : 'an object';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
}

export function missingField(key: string, schema: v.GenericSchema): string {
  const description = v.getDescription(schema);
  return `is missing; add ${JSON.stringify(key)}${description === undefined ? '' : ` (${description})`}`;
}
