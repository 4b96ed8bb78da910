import type { Site } from '../../article/site.ts';
import { articleAddress, isPageId } from '../../article/urls.ts';
import { editionByAddress } from '../../site/editions.ts';
import { RESERVED_SEGMENT } from './article-file-names.ts';
import { checkAliases } from './check-aliases.ts';
import type { ContentArticle } from './article-meta.ts';
import type { Finding } from '../problems/findings.ts';

export const checkAddresses = (
  files: readonly ArticleRef[],
  articles: readonly ContentArticle[],
  site: Site,
): Finding[] => [
  ...checkArticleFiles(files),
  ...checkPages(
    articles.filter(({ id }) => isPageId(id)),
    site,
  ),
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

/** A page in the folder of an edition must not take the address of its front page or of a list. */
const checkPages = (pages: readonly ArticleRef[], site: Site): Finding[] =>
  pages.flatMap((page) => {
    const { prefix = '' } = editionByAddress(site, `${page.id.toLowerCase()}/`).edition ?? {};
    const [, first] = page.id.slice(prefix.length).split('/');
    return prefix !== '' && (first === undefined || RESERVED_SEGMENT.test(first))
      ? [
          addressFinding(
            page,
            `would be published at ${articleAddress(page.id)}, which the site uses itself; rename it`,
          ),
        ]
      : [];
  });

const addressFinding = ({ file }: ArticleRef, message: string): Finding => ({
  file,
  subject: 'article',
  path: [],
  severity: 'error',
  message,
});
