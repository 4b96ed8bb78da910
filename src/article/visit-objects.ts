import type { JsonPath } from './issue.ts';

export type ObjectNode = Readonly<Record<string, unknown>>;

/** Fields that authors did not write, or whose contents are unknown. */
const SKIPPED_FIELDS: ReadonlySet<string> = new Set(['original', 'tree', 'tokens', 'published']);

const isNode = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Calls `look` with every object in a document, the outer ones first. */
export function visitObjects(
  value: object,
  look: (part: ObjectNode, path: JsonPath) => void,
  path: JsonPath = [],
): void {
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++)
      if (isNode(value[at])) visitObjects(value[at], look, [...path, at]);
    return;
  }
  look(value as ObjectNode, path);
  for (const key of Object.keys(value)) {
    const inner = (value as ObjectNode)[key];
    if (isNode(inner) && !SKIPPED_FIELDS.has(key)) visitObjects(inner, look, [...path, key]);
  }
}
