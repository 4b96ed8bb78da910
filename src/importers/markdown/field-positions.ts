import { isPair, isScalar, type YAMLMap } from 'yaml';
import type { JsonPath } from '../../article/issue.ts';
import { fieldKey } from './field-names.ts';
import type { MarkdownPosition } from './position.ts';

/** Finds the position of a field of front matter or of a part of it: of its name or its value. */
export function createPositions(
  map: YAMLMap,
  at: (offset: number) => MarkdownPosition,
): (path: JsonPath, what: 'key' | 'value') => MarkdownPosition | undefined {
  return (path, what) => {
    const [field, ...rest] = path;
    const named = map.items.filter(
      (item) => isScalar(item.key) && fieldKey(String(item.key.value)).name === field,
    );
    const innerOf = ({ key }: (typeof named)[number]) =>
      isScalar(key) ? fieldKey(String(key.value)).inner : undefined;
    const pair =
      named.find((item) => innerOf(item) !== undefined && innerOf(item) === rest[0]) ??
      named.find((item) => innerOf(item) === undefined) ??
      named[0];
    if (!pair || !isScalar(pair.key)) return undefined;
    if (what === 'key' && rest.length === 0) return at(pair.key.range?.[0] ?? 0);
    let node: unknown = pair.value;
    for (const step of rest) node = childOf(node, step) ?? node;
    const range = (node as { range?: readonly number[] | null } | null)?.range ?? pair.key.range;
    return at(range?.[0] ?? 0);
  };
}

function childOf(node: unknown, step: string | number): unknown {
  if (typeof node !== 'object' || node === null || !('items' in node) || !Array.isArray(node.items))
    return undefined;
  if (typeof step === 'number') return node.items[step] as unknown;
  const pair: unknown = node.items.find(
    (item: unknown) => isPair(item) && isScalar(item.key) && String(item.key.value) === step,
  );
  return isPair(pair) ? pair.value : undefined;
}
