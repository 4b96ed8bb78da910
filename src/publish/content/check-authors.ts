import { slug } from '../../article/urls.ts';
import type { Finding } from '../problems/findings.ts';
import { createSuggester } from '../problems/suggest-name.ts';
import type { ContentArticle } from './article-meta.ts';
import type { AuthorFile } from './author-files.ts';

/** Names of author files that articles spell a little differently: the file would be shown nowhere. */
export function checkAuthors(
  files: readonly AuthorFile[],
  articles: readonly Pick<ContentArticle, 'summary'>[],
): Finding[] {
  const names = articles.flatMap(({ summary }) => (summary.article.authors ?? []).map(({ name }) => name));
  const written = new Set(names.map(slug));
  const suggest = createSuggester([...new Set(names)]);
  return files.flatMap(({ file, profile: { name } }): Finding[] => {
    const suggestion = written.has(slug(name)) ? undefined : suggest(name);
    return suggestion === undefined
      ? []
      : [
          {
            file,
            subject: 'author',
            path: ['name'],
            severity: 'warning',
            message: 'is the name of no author of an article; spell both the same',
            suggestion,
          },
        ];
  });
}
