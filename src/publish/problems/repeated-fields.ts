/** JSON takes the last of two fields with one name, and the first is lost without a word. */
import { visit } from 'jsonc-parser';
import { countMatches } from '../../article/count-matches.ts';
import type { Issue, JsonPath } from '../../article/issue.ts';
import type { Position } from './json-position.ts';

/** `data` is what was parsed of the text. The text is scanned again only where it may have more fields. */
export function findRepeatedFields(text: string, data: unknown): (Issue & { readonly position: Position })[] {
  const written = countMatches(text, /"\s*:/g);
  return written > countFields(data) ? scan(text) : [];
}

function countFields(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  const inner = Object.values(data);
  let count = Array.isArray(data) ? 0 : inner.length;
  for (const value of inner) count += countFields(value);
  return count;
}

function scan(text: string): (Issue & { readonly position: Position })[] {
  const issues: (Issue & { readonly position: Position })[] = [];
  const open: Map<string, number>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Map()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty(name, _offset, _length, startLine, startCharacter, pathOf) {
      const fields = open.at(-1);
      const first = fields?.get(name);
      const path: JsonPath = [...pathOf(), name];
      if (first === undefined) fields?.set(name, startLine + 1);
      else
        issues.push({
          path,
          severity: 'error',
          message: `is written twice, first in line ${first}; keep one`,
          position: { line: startLine + 1, column: startCharacter + 1 },
        });
    },
  });
  return issues;
}
