/** Checks that no two things of an edition want the same address. Pure. */
import { checkAliases } from './aliases.ts';
import type { ContentArticle } from './learn.ts';
import type { Finding } from '../problems/findings.ts';

/** Errors for files whose addresses differ by nothing that every disk and host tells apart, and for taken aliases. */
export const checkAddresses = (
  files: readonly ArticleFile[],
  articles: readonly ContentArticle[],
): Finding[] => [
  ...checkFiles(files),
  ...checkAliases(
    articles.map(({ id, file, summary }) => ({ id, file, aliases: summary.article.aliases ?? [] })),
  ),
];

type ArticleFile = Pick<ContentArticle, 'id' | 'file'>;

/** Disks of macOS and Windows hold `Offer.json` and `offer.json`, or the same letters composed otherwise, for one file. */
function checkFiles(files: readonly ArticleFile[]): Finding[] {
  const owners = new Map<string, ArticleFile>();
  return files.flatMap((article) => {
    const key = article.id.normalize('NFC').toLowerCase();
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, article);
    return owner === undefined
      ? []
      : [fault(article, `has the same address as ${owner.file} (ignoring case and accents); rename one`)];
  });
}

const fault = ({ file }: ArticleFile, message: string): Finding => ({
  file,
  of: 'article',
  path: [],
  severity: 'error',
  message,
});
