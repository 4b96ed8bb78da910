/** What is wrong with a content folder as a whole: names, addresses, links, references and files. */
import { closeSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { collectLinks } from '../../article/collect-links.ts';
import type { Site } from '../../article/site.ts';
import { splitByEdition } from '../../site/editions.ts';
import { mapConcurrently, MAX_CONCURRENT_FILES } from '../map-concurrently.ts';
import type { Finding } from '../problems/findings.ts';
import { systemReason } from '../problems/system-errors.ts';
import { articleIdOf } from './article-file-names.ts';
import { readArticleFile } from './article-file.ts';
import { articleLanguage, type ArticleMeta, type ContentArticle } from './article-meta.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkArticleLinks, indexArticleIds } from './check-article-links.ts';
import { checkEditions } from './check-editions.ts';
import { checkFileNames } from './check-file-names.ts';
import { checkFront } from './check-front.ts';
import { checkLinks } from './check-links.ts';
import { checkListedNames } from './check-listed-names.ts';
import { checkMedia, indexMedia, mediaAddresses } from './check-media.ts';
import { checkPolicyScripts } from './check-policy-scripts.ts';
import { checkSections, checkSectionSlugs } from './check-sections.ts';
import { checkSeries } from './check-series.ts';
import { checkTranslations } from './check-translations.ts';
import { checkLinksToWithheld } from './check-withheld.ts';
import { diskPath } from './disk-path.ts';
import { folderFinding, type ListedContent } from './list-content.ts';
import type { FileListing, ListFiles } from './list-files.ts';
import { publicPathError } from './public-files.ts';

export interface ContentToCheck {
  readonly site: Site;
  readonly files: ListedContent;
  /** All that were read, also those that cannot be parsed. */
  readonly metas: readonly (ArticleMeta & { readonly file: string })[];
  readonly published: readonly ContentArticle[];
  readonly withheld: readonly ContentArticle[];
}

export async function checkContent(
  dir: string,
  { site, files, metas, published, withheld }: ContentToCheck,
  list: ListFiles,
): Promise<Finding[]> {
  const { articles, pages, authors, media, publicFiles } = files;
  const ids = [...articles.paths, ...pages.paths].map(articleIdOf);
  const readable = metas.filter((one): one is ContentArticle => one.summary !== undefined);
  const links = { site, ids, articles: readable, publicFiles: publicFiles.files, media: media.files };
  const namesOf = async (folder: string): Promise<string[]> =>
    (await list(join(dir, folder))).files.map((path) => `${folder}/${path}`);
  const sources = [...(await namesOf('articles')), ...(await namesOf('pages'))];
  return [
    ...articles.findings,
    ...pages.findings,
    ...listingFindings(join(dir, 'authors'), authors),
    ...checkAddresses(metas, readable, site),
    ...splitByEdition(site, published, articleLanguage).flatMap(([edition, own]) =>
      checkListedNames(own, edition),
    ),
    ...splitByEdition(site, readable, articleLanguage).flatMap(([edition, own]) =>
      checkSections(own, edition),
    ),
    ...checkSectionSlugs(dir, site),
    ...checkEditions(dir, site, published),
    ...checkSeries(readable, site),
    ...checkTranslations(readable, site, ids),
    ...checkPolicyScripts(dir, site, publicFiles.files),
    ...checkFront(dir, { site, ids: articles.paths.map(articleIdOf), articles: published, withheld }),
    ...(await checkLinks(dir, links)),
    ...checkFileNames(dir, { sources, media: media.files, publicFiles: publicFiles.files }),
    ...(await checkReferences(dir, { ids, articles: readable, withheld, media: media.files })),
    ...publicFileFindings(dir, publicFiles, pages.paths, site),
    ...listingFindings(join(dir, 'media'), media),
    ...unreadableFileFindings(dir, [...publicFiles.files, ...media.files.map((path) => `media/${path}`)]),
  ];
}

const listingFindings = (folder: string, { errors }: FileListing): Finding[] =>
  errors.map(({ path, message }) => folderFinding(join(folder, path), message));

interface ContentReferences {
  readonly ids: readonly string[];
  readonly articles: readonly ContentArticle[];
  readonly withheld: readonly ContentArticle[];
  readonly media: readonly string[];
}

/** Reads only articles with missing targets again, to find the position. */
async function checkReferences(
  dir: string,
  { ids, articles, withheld, media }: ContentReferences,
): Promise<Finding[]> {
  const articleIds = new Set(ids);
  const files = mediaAddresses(media);
  const withMissing = articles.filter(
    ({ summary, media: named }) =>
      summary.linkedIds.some((id) => !articleIds.has(id)) || named.some((address) => !files.has(address)),
  );
  const toWithheld = await checkLinksToWithheld(dir, articles, withheld);
  if (withMissing.length === 0) return toWithheld;
  const idIndex = indexArticleIds(ids);
  const library = indexMedia(media);
  const found = await mapConcurrently(withMissing, MAX_CONCURRENT_FILES, async (one) => {
    const { article } = await readArticleFile(dir, one.path);
    const parts = article && collectLinks(article);
    return parts ? [...checkArticleLinks(one, parts, idIndex), ...checkMedia(one, parts, library)] : [];
  });
  return [...toWithheld, ...found.flat()];
}

const publicFileFindings = (
  dir: string,
  listing: FileListing,
  pages: readonly string[],
  site: Site,
): Finding[] => [
  ...listingFindings(dir, listing),
  ...listing.files.flatMap((path) => {
    const message = publicPathError(path, pages, site);
    return message === undefined ? [] : [folderFinding(join(dir, path), message)];
  }),
];

/** Node cannot read a larger file at once, and few hosts accept one. */
const MAX_FILE_BYTES = 2 ** 31 - 1;

const unreadableFileFindings = (dir: string, paths: readonly string[]): Finding[] =>
  paths.flatMap((path) => {
    const message = copyError(diskPath(dir, path));
    return message === undefined ? [] : [folderFinding(join(dir, path), message)];
  });

function copyError(file: string): string | undefined {
  try {
    closeSync(openSync(file, 'r'));
    const { size } = statSync(file);
    return size <= MAX_FILE_BYTES
      ? undefined
      : `is ${(size / 2 ** 30).toFixed(1)} GiB large, and the limit is 2 GiB; make it smaller, or host it elsewhere and use its URL`;
  } catch (error) {
    return `cannot be read: ${systemReason(error)}`;
  }
}
