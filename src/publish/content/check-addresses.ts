import { checkAliases } from './check-aliases.ts';
import type { ContentArticle } from './article-meta.ts';
import type { Finding } from '../problems/findings.ts';

export const checkAddresses = (
  files: readonly ArticleRef[],
  articles: readonly ContentArticle[],
): Finding[] => [
  ...checkArticleFiles(files),
  ...checkAliases(
    articles.map(({ id, file, summary }) => ({ id, file, aliases: summary.article.aliases ?? [] })),
  ),
];

type ArticleRef = Pick<ContentArticle, 'id' | 'file'>;

/** macOS and Windows treat `Offer.json` and `offer.json`, or different Unicode forms of a name, as one file. */
function checkArticleFiles(files: readonly ArticleRef[]): Finding[] {
  const owners = new Map<string, ArticleRef>();
  return files.flatMap((article) => {
    const key = article.id.normalize('NFC').toLowerCase();
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, article);
    return owner === undefined
      ? []
      : [
          addressFinding(
            article,
            `has the same address as ${owner.file} (ignoring case and accents); rename one`,
          ),
        ];
  });
}

const addressFinding = ({ file }: ArticleRef, message: string): Finding => ({
  file,
  subject: 'article',
  path: [],
  severity: 'error',
  message,
});
