import type { Article } from '../../article/schema.ts';
import { toFileName } from './file-name.ts';
import { articleMarkdown, type ArticleOrigin } from './markdown/markdown.ts';
import { zipInWorker } from './zip-in-worker.ts';

/** One Markdown file, or a ZIP archive when there are several articles. */
export async function markdownFile(
  articles: readonly Article[],
  { site, language, root }: Omit<ArticleOrigin, 'id'>,
  signal: AbortSignal,
): Promise<Blob> {
  const files = articles.map((article) => {
    const id = article.published?.id ?? '';
    const content = articleMarkdown(article, { id, language: article.language ?? language, site, root });
    return {
      path: `${id.replace(/[^\p{L}\p{M}\p{N}/_-]/gu, '-') || toFileName(article.headline, '')}.md`,
      content,
    };
  });
  const [first] = files;
  return files.length === 1 && first
    ? new Blob([first.content], { type: 'text/markdown' })
    : new Blob([await zipInWorker(files, signal)], { type: 'application/zip' });
}
