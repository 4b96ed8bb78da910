import { formatPath, type Issue, type JsonPath } from './issue.ts';
import type { Article } from './schema.ts';
import { visitObjects } from './visit-objects.ts';

/** Reports duplicate block and footnote ids, and spans that name a missing footnote. Linear in the article's size. */
export function checkReferences(article: Article): Issue[] {
  const issues: Issue[] = [];
  const blocks = new Map<string, JsonPath>();
  const notes = new Map<string, JsonPath>();
  const fault = (path: JsonPath, message: string): void =>
    void issues.push({ path, message, severity: 'error' });
  const once = (known: Map<string, JsonPath>, id: string, path: JsonPath): void => {
    const first = known.get(id);
    if (first) fault(path, `${JSON.stringify(id)} is the id of ${formatPath(first)} too; write another`);
    else known.set(id, path.slice(0, -1));
  };

  article.footnotes?.forEach((footnote, at) => once(notes, footnote.id, ['footnotes', at, 'id']));
  visitObjects(article, (part, path) => {
    if (typeof part['type'] === 'string' && typeof part['id'] === 'string')
      once(blocks, part['id'], [...path, 'id']);
    if (typeof part['footnote'] === 'string' && !notes.has(part['footnote']))
      fault(
        [...path, 'footnote'],
        `no footnote has the id ${JSON.stringify(part['footnote'])}; add it to "footnotes", or remove it here`,
      );
  });
  return issues;
}
