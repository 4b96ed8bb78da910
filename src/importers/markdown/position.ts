import type { Node } from 'mdast';
import type { Issue } from '../../article/issue.ts';

/** 1-based; columns count UTF-16 code units. */
export interface MarkdownPosition {
  readonly line: number;
  readonly column: number;
}

export interface MarkdownIssue extends Issue {
  readonly position: MarkdownPosition;
}

export const positionOf = (node: Node): MarkdownPosition => {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
};

export interface Reading {
  readonly source: string;
  readonly issues: MarkdownIssue[];
  readonly places: WeakMap<object, MarkdownPosition>;
}

export const warn = ({ issues }: Reading, node: Node, message: string): void =>
  void issues.push({ path: [], message, severity: 'warning', position: positionOf(node) });

/** Remembers where an object comes from. */
export function placed<T extends object>({ places }: Reading, node: Node, value: T): T {
  places.set(value, positionOf(node));
  return value;
}
