/** Articles and files that an article names and that are not there, or not published yet. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collectLinks, type CollectedLinks } from '../../article/collect-links.ts';
import { linkedArticleId } from '../../article/resolve-url.ts';
import { mapFiles } from '../map-concurrently.ts';
import { articleError, articleWarning, type Finding } from '../problems/finding.ts';
import { readArticleFile } from './article-file.ts';
import { isPublished, type ContentArticle } from './article-meta.ts';
import type { ContentCheck } from './checked-content.ts';
import {
  indexArticleIds,
  indexMedia,
  missingArticleMessage,
  missingFileMessage,
  type KnownNames,
} from './known-names.ts';
import { mediaAddress } from './media-url.ts';

export const checkReferences: ContentCheck = async ({ dir, ids, articles, files }) => {
  const articleIds = indexArticleIds(ids);
  const media = indexMedia(files.media.files);
  const withMissing = articles.filter(
    ({ summary, media: named }) =>
      summary.linkedIds.some((id) => !articleIds.has(id)) || named.some((address) => !media.has(address)),
  );
  return checkLinksOf(dir, withMissing, (one, links) => [
    ...missingArticles(one, links, articleIds),
    ...missingMedia(one, links, media),
  ]);
};

/** Links from published articles to drafts and scheduled articles: pages show only their text. */
export const checkLinksToWithheld: ContentCheck = async ({ dir, articles, withheld }) => {
  const byId = new Map(withheld.map((one) => [one.id, one]));
  const isLinking = ({ summary }: ContentArticle): boolean =>
    [...summary.linkedIds, ...summary.addressedIds].some((id) => byId.has(id));
  const linking = byId.size === 0 ? [] : articles.filter((one) => isPublished(one) && isLinking(one));
  return checkLinksOf(dir, linking, ({ id, file }, { urls, related }) => {
    const addresses = [...urls, ...[...related].flatMap((one) => ('url' in one ? one.url : []))];
    const named = new Map(addresses.map((url) => [url, linkedArticleId(id, url) ?? '']));
    for (const one of related) if ('article' in one) named.set(one.article, one.article);
    return [...named].flatMap(([value, target]) => {
      const found = byId.get(target);
      const place = { value, pathPattern: /(?:^|\.)(?:article|url|link)$/ };
      return found
        ? articleWarning(
            file,
            place,
            `leads to ${found.file}, which is ${describeWithheld(found)}; until then it is shown without a link`,
          )
        : [];
    });
  });
};

/** What keeps an article from being published. */
export const describeWithheld = ({ withheld, summary }: ContentArticle): string =>
  withheld === 'draft' ? 'a draft' : `not published before ${summary.article.datePublished}`;

/** Reads the articles again, to find the position of what is wrong. */
async function checkLinksOf(
  dir: string,
  articles: readonly ContentArticle[],
  check: (one: ContentArticle, links: CollectedLinks) => Finding[],
): Promise<Finding[]> {
  const found = await mapFiles(articles, async (one) => {
    const { article } = await readArticleFile(dir, one.path);
    return article ? check(one, collectLinks(article)) : [];
  });
  return found.flat();
}

function missingArticles(
  { file }: ContentArticle,
  { related }: CollectedLinks,
  known: KnownNames,
): Finding[] {
  const named = new Set([...related].flatMap((one) => ('article' in one ? one.article : [])));
  return [...named].flatMap((id) => {
    const place = { value: id, pathPattern: /(?:^|\.)article$/ };
    return known.has(id) ? [] : articleError(file, place, missingArticleMessage(id), known.suggest(id));
  });
}

/** Fields that hold addresses; the same text in a caption is not a reference. */
const ADDRESS_FIELD = /(?:^|\.)(?:src|url|link|image)$/;

const missingMedia = ({ id, file }: ContentArticle, { urls }: CollectedLinks, media: KnownNames): Finding[] =>
  [...urls].flatMap((url) => {
    const address = mediaAddress(id, url);
    if (address === undefined || media.has(address)) return [];
    const place = { value: url, pathPattern: ADDRESS_FIELD };
    if (/^[^/#?:]/.test(url) && existsSync(join(dirname(file), url)))
      return articleError(
        file,
        place,
        `names a file beside the article, which is not published; move it to ${address.slice(1)}`,
      );
    return articleError(file, place, missingFileMessage(address), media.suggest(address));
  });
