/** Checks that the articles an article points to are there. */
import { placesOf, type Parts } from './article-parts.ts';
import type { ContentArticle } from './content.ts';
import type { Finding } from './findings.ts';
import { nearest } from './nearest.ts';

/** An error for each `{ "article": id }` that names no article of the folder, proposing the nearest id. */
export function checkArticleLinks(
  { file, article }: ContentArticle,
  parts: Parts,
  ids: ReadonlySet<string>,
): Finding[] {
  const lost = new Set<string>();
  for (const pointer of parts.related)
    if ('article' in pointer && !ids.has(pointer.article)) lost.add(pointer.article);
  if (lost.size === 0) return [];
  const known = [...ids];
  return placesOf(article, lost, /^article$/).map(({ path, value }) => ({
    file,
    of: 'article',
    path,
    severity: 'error',
    message: `names ${JSON.stringify(value)}, which is no article of this folder; write the path of its file below articles/ without .json`,
    suggestion: nearestId(value, known),
  }));
}

/** An id as people get it wrong: as an address or a file's path, without its folders, or with a slip. */
function nearestId(id: string, known: readonly string[]): string | undefined {
  const bare = id.replace(/^\/?(?:articles\/)?/, '').replace(/(?:\.json|\/)$/, '');
  if (known.includes(bare)) return bare;
  return nearest(bare, known) ?? known.find((candidate) => candidate.endsWith(`/${bare.split('/').at(-1)}`));
}
