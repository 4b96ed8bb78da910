/** Messages of issues: what is wrong with a value, and what would be right. */
import * as v from 'valibot';

const KINDS: ReadonlyMap<string, string> = new Map([
  ['string', 'a string'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
]);
/** What a schema expects, in words. */
export const expectation = (expected: string | null): string =>
  KINDS.get(expected ?? '') ?? (expected ?? 'something else').replace(/[()]/g, '').replaceAll(' | ', ' or ');

/** What is right, and what is there. */
export const mustBe = (right: string, value: unknown): string => `must be ${right}, not ${nameOf(value)}`;

/** A value in words: itself if it is short, else its kind. */
export function nameOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  if (typeof value === 'object') return value === null ? 'null' : 'an object';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
}

/** That a field is missing, and what it would be. */
export function missing(key: string, schema: v.GenericSchema): string {
  const description = v.getDescription(schema);
  return `is missing; add ${JSON.stringify(key)}${description === undefined ? '' : ` (${description})`}`;
}
