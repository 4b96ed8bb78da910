/** Checks that no two things of an edition want the same address. Pure. */
import { articleAddress } from '../../article/urls.ts';
import type { ContentArticle } from './content.ts';
import type { Finding } from '../problems/findings.ts';

/** Pages that stand at fixed addresses. */
const FIXED = ['/', '/search/', '/saved/', '/open/'];

/** Errors for files whose addresses differ by nothing that every disk and host tells apart, and for taken aliases. */
export const checkAddresses = (
  files: readonly ArticleFile[],
  articles: readonly ContentArticle[],
): Finding[] => [...checkFiles(files), ...checkAliases(articles)];

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
      : [
          fault(
            article,
            `has the address of ${owner.file} (but for upper and lower case or accents); rename one`,
          ),
        ];
  });
}

function checkAliases(articles: readonly ContentArticle[]): Finding[] {
  const owners = new Map(FIXED.map((address) => [comparable(address), 'a page of the site']));
  for (const { id, file } of articles) owners.set(comparable(articleAddress(id)), file);
  return articles.flatMap((article) =>
    (article.article.aliases ?? []).flatMap((alias) => {
      const key = comparable(alias);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, `${article.file} (an alias)`);
      if (owner === undefined) return [];
      const whose = owner === article.file ? 'is the address of the article itself' : `is taken by ${owner}`;
      const named = { value: alias, at: /^aliases\.\d+$/ };
      return [{ ...fault(article, `${whose}; name an address that is free, or take it out`), named }];
    }),
  );
}

/** `/old/%C3%A9/` and `/old/é` are one address. */
function comparable(address: string): string {
  const bare = address.replace(/(?:index\.html)?$/, '').replace(/\/+$/, '');
  try {
    return decodeURIComponent(bare).normalize('NFC');
  } catch {
    return bare;
  }
}

const fault = ({ file }: ArticleFile, message: string): Finding => ({
  file,
  of: 'article',
  path: [],
  severity: 'error',
  message,
});
