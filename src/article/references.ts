/** What no schema can say: that an id stands once, and that what is named exists. Pure and linear. */
import { formatPath, type Issue, type Path } from './issue.ts';
import type { Article } from './schema.ts';

/** What authors did not write, or what nobody knows. */
const CLOSED: ReadonlySet<string> = new Set(['original', 'tree', 'tokens', 'published']);

/** Finds block ids and footnote ids that stand twice, and spans that name a footnote which the article does not have. */
export function checkReferences(article: Article): Issue[] {
  const issues: Issue[] = [];
  const blocks = new Map<string, Path>();
  const notes = new Map<string, Path>();
  const fault = (path: Path, message: string): void => void issues.push({ path, message, severity: 'error' });
  const once = (known: Map<string, Path>, id: string, path: Path): void => {
    const first = known.get(id);
    if (first) fault(path, `${JSON.stringify(id)} is the id of ${formatPath(first)} too; write another`);
    else known.set(id, path.slice(0, -1));
  };

  article.footnotes?.forEach((footnote, at) => once(notes, footnote.id, ['footnotes', at, 'id']));
  walk(article, [], (part, path) => {
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

type Part = Readonly<Record<string, unknown>>;

/** Looks at every object of the article, with the way to it. Of all of them only blocks have both `type` and `id`. */
function walk(value: unknown, path: Path, look: (part: Part, path: Path) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) return value.forEach((item, at) => walk(item, [...path, at], look));
  look(value as Part, path);
  for (const [key, inner] of Object.entries(value)) if (!CLOSED.has(key)) walk(inner, [...path, key], look);
}
