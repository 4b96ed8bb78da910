import { formatPath, type Issue, type JsonPath } from './issue.ts';
import type { Article } from './schema.ts';

/** Fields that authors did not write, or whose contents are unknown. */
const SKIPPED_FIELDS: ReadonlySet<string> = new Set(['original', 'tree', 'tokens', 'published']);

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
  visitObjects(article, [], (part, path) => {
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

type ObjectNode = Readonly<Record<string, unknown>>;

/** Only blocks have both `type` and `id`. */
function visitObjects(
  value: unknown,
  path: JsonPath,
  look: (part: ObjectNode, path: JsonPath) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) return value.forEach((item, at) => visitObjects(item, [...path, at], look));
  look(value as ObjectNode, path);
  for (const [key, inner] of Object.entries(value))
    if (!SKIPPED_FIELDS.has(key)) visitObjects(inner, [...path, key], look);
}
