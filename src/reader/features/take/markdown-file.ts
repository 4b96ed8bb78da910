/** Articles -> a Markdown file, or an archive of them when there are several. */
import type { Article } from '../../../article/schema.ts';
import { bind } from './epub/bind.ts';
import { fileName } from './file-name.ts';
import { articleMarkdown } from './markdown/markdown.ts';

interface Source {
  readonly site: string;
  /** BCP 47, of articles that do not say theirs. */
  readonly language: string;
  readonly root: string;
}

/** The file. In an archive each article stands under its id. */
export function markdownFile(articles: readonly Article[], { site, language, root }: Source): Blob {
  const files = articles.map((article) => {
    const id = article.published?.id ?? '';
    const content = articleMarkdown(article, { id, language: article.language ?? language, site, root });
    return {
      path: `${id.replace(/[^\p{L}\p{M}\p{N}/_-]/gu, '-') || fileName(article.headline, '')}.md`,
      content,
    };
  });
  const [first] = files;
  return files.length === 1 && first
    ? new Blob([first.content], { type: 'text/markdown' })
    : new Blob([bind(files)], { type: 'application/zip' });
}
