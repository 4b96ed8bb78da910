import { closeSync, openSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { normalName } from '../../article/normal-form.ts';
import { collectLinks } from '../../article/collect-links.ts';
import type { Site } from '../../article/site.ts';
import { toProblems, type Finding } from '../problems/findings.ts';
import { compareByFile, type Problem } from '../problems/problem.ts';
import { systemReason } from '../problems/system-errors.ts';
import { mapConcurrently, MAX_CONCURRENT_FILES } from '../map-concurrently.ts';
import { checkAddresses } from './check-addresses.ts';
import { articleFileIn, readArticleFile } from './article-file.ts';
import { checkArticleLinks, indexArticleIds } from './check-article-links.ts';
import { diskPath, formFaults } from './disk-path.ts';
import { articleFileNameError, articleIdOf, isArticleFile } from './article-file-names.ts';
import { isPublished, readAllMeta, type ContentArticle, type ArticleMeta } from './article-meta.ts';
import { checkMedia, mediaAddresses, indexMedia } from './check-media.ts';
import type { AuthorProfile } from '../../article/author-profile.ts';
import { readAuthorFiles } from './author-files.ts';
import { checkLinksToWithheld } from './check-withheld.ts';
import { withFooterLinks } from './page-links.ts';
import { publishedNow, type PublicationOptions } from './publication.ts';
import { createListFiles, listPublicFiles, publicPathError } from './public-files.ts';
import { NO_STYLES, readTheme, type SiteStyles } from '../theme/read-theme.ts';
import { DEFAULT_SITE, readSiteFile } from './site-file.ts';
import { checkFileNames } from './check-file-names.ts';
import { checkLinks } from './check-links.ts';
import { checkPolicyScripts } from './check-policy-scripts.ts';
import { checkFront } from './check-front.ts';
import { checkSections } from './check-sections.ts';
import { checkSeries } from './check-series.ts';
import { checkListedNames } from './check-listed-names.ts';
import type { ListFiles, FileListing } from './list-files.ts';

export interface Content {
  readonly site: Site;
  readonly articles: readonly ContentArticle[];
  readonly withheld: readonly ContentArticle[];
  readonly authors: readonly AuthorProfile[];
  readonly media: readonly string[];
  readonly theme: SiteStyles;
  readonly publicFiles: readonly string[];
  /** Ordered by file and position. Content with an error among them must not be published. */
  readonly problems: readonly Problem[];
}

export type ReadMeta = (
  site: Site,
  paths: readonly string[],
  theme: SiteStyles,
) => Promise<readonly ArticleMeta[]>;

interface ReadContentOptions {
  readonly publication?: PublicationOptions;
  readonly readMeta?: ReadMeta;
  readonly list?: ListFiles;
}

/** Never throws for content problems: a missing or empty folder is a problem too. */
export async function readContent(dir: string, options: ReadContentOptions = {}): Promise<Content> {
  const { publication = publishedNow() } = options;
  const {
    readMeta = (known: Site, paths: readonly string[]) => readAllMeta(dir, known, paths, publication),
    list = createListFiles(dir),
  } = options;
  const error = await folderError(dir);
  if (error !== undefined) {
    const problems = await toProblems([folderFinding(dir, error)]);
    return {
      site: DEFAULT_SITE,
      articles: [],
      withheld: [],
      authors: [],
      media: [],
      theme: NO_STYLES,
      publicFiles: [],
      problems,
    };
  }
  const { site: siteFile, findings } = readSiteFile(dir);
  const listed = await listArticleFiles(dir, list);
  const pages = await listPageFiles(dir, list);
  const media = inNormalForm(await list(join(dir, 'media')));
  const look = await readTheme(dir, siteFile, media.files);
  const site = await withFooterLinks({ ...siteFile, theme: look.theme }, dir, pages.paths, publication);
  const paths = [...listed.paths, ...pages.paths];
  const publicFiles = inNormalForm(await listPublicFiles(dir, list));
  const authorFiles = inNormalForm(await list(join(dir, 'authors')));
  const profiles = await readAuthorFiles(dir, authorFiles.files, mediaAddresses(media.files));
  const metas = await readMeta(site, paths, look.styles);
  const fileOf = articleFileIn(dir);
  const withFiles = metas.map((known) => ({ ...known, file: fileOf(known.path) }));
  const readable = withFiles.filter((known): known is ContentArticle => known.summary !== undefined);
  const articles = readable.filter(isPublished);
  const withheld = readable.filter((one) => !isPublished(one));
  const filesIn = async (folder: string): Promise<string[]> =>
    (await list(join(dir, folder))).files.map((path) => `${folder}/${path}`);
  const contentFindings = [
    ...listed.findings,
    ...pages.findings,
    ...profiles.findings,
    ...authorFiles.errors.map(({ path, message }) => folderFinding(join(dir, 'authors', path), message)),
    ...findings,
    ...look.findings,
    ...checkAddresses(withFiles, readable),
    ...checkListedNames(articles, site),
    ...checkSections(readable, site),
    ...checkSeries(readable, site),
    ...checkPolicyScripts(dir, site, publicFiles.files),
    ...checkFront(dir, { site, ids: listed.paths.map(articleIdOf), articles, withheld }),
    ...(await checkLinks(dir, {
      site,
      ids: paths.map(articleIdOf),
      articles: readable,
      publicFiles: publicFiles.files,
      media: media.files,
    })),
    ...checkFileNames(dir, {
      sources: [...(await filesIn('articles')), ...(await filesIn('pages'))],
      media: media.files,
      publicFiles: publicFiles.files,
    }),
    ...(await checkContentReferences(dir, {
      ids: paths.map(articleIdOf),
      articles: readable,
      withheld,
      media: media.files,
    })),
    ...publicFileFindings(dir, publicFiles, pages.paths),
    ...media.errors.map(({ path, message }) => folderFinding(join(dir, 'media', path), message)),
    ...unreadableFileFindings(dir, [...publicFiles.files, ...media.files.map((path) => `media/${path}`)]),
  ];
  const withheldFiles = new Set(withheld.map(({ file }) => file));
  const problems = [...metas.flatMap((known) => known.problems), ...(await toProblems(contentFindings))].map(
    (problem) => (withheldFiles.has(problem.file) ? { ...problem, severity: 'warning' as const } : problem),
  );
  return {
    site,
    articles,
    withheld,
    authors: profiles.authors,
    media: withoutMediaOf(withheld, [...articles, profiles, look], media.files),
    theme: look.styles,
    publicFiles: publicFiles.files,
    problems: problems.sort(compareByFile),
  };
}

interface ContentReferences {
  readonly ids: readonly string[];
  readonly articles: readonly ContentArticle[];
  readonly withheld: readonly ContentArticle[];
  readonly media: readonly string[];
}

/** Reads only articles with missing targets again, to find the position. */
async function checkContentReferences(
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

/** A picture that only a draft shows would give it away. */
function withoutMediaOf(
  withheld: readonly ContentArticle[],
  published: readonly Pick<ContentArticle, 'media'>[],
  media: readonly string[],
): readonly string[] {
  const hidden = new Set(withheld.flatMap(({ media: named }) => named));
  if (hidden.size === 0) return media;
  for (const { media: named } of published) for (const address of named) hidden.delete(address);
  return media.filter((path) => !hidden.has(`/media/${path}`));
}

/** Files by the paths that they are published at. */
const inNormalForm = (walked: FileListing): FileListing => ({
  ...walked,
  files: walked.files.map((path) => path.normalize('NFC')).sort(),
  errors: [...walked.errors, ...formFaults(walked.files)],
});

interface ListedFiles {
  readonly paths: readonly string[];
  readonly findings: readonly Finding[];
}

export async function listArticleFiles(
  dir: string,
  list: ListFiles = createListFiles(dir),
): Promise<ListedFiles> {
  const listing = await list(join(dir, 'articles'));
  const { paths, findings } = articlePaths(dir, 'articles', listing);
  const isEmpty = paths.length === 0 && findings.length === 0;
  return { paths, findings: isEmpty ? [folderFinding(dir, noArticlesMessage(listing))] : findings };
}

const listPageFiles = async (dir: string, list: ListFiles): Promise<ListedFiles> =>
  articlePaths(dir, 'pages', await list(join(dir, 'pages')));

function articlePaths(dir: string, name: 'articles' | 'pages', listing: FileListing): ListedFiles {
  const folder = join(dir, name);
  const findings = listing.errors.map(({ path, message }) => folderFinding(join(folder, path), message));
  const paths = new Map<string, string>();
  for (const file of listing.files) {
    const path = normalName(`${name}/${file}`);
    const message = articleFileNameError(`${name}/${file}`);
    if (message !== undefined) findings.push(folderFinding(join(folder, file), message));
    else if (isArticleFile(path)) {
      const other = paths.get(articleIdOf(path));
      if (other === undefined || other === path) paths.set(articleIdOf(path), path);
      else
        findings.push(
          folderFinding(
            join(folder, file),
            `has the same address as ${join(dir, other)}; remove or rename one`,
          ),
        );
    }
  }
  for (const { path, message } of formFaults(listing.files))
    findings.push(folderFinding(join(folder, path), message));
  return { paths: [...paths.values()].sort(), findings };
}

const publicFileFindings = (
  dir: string,
  { files, errors }: FileListing,
  pages: readonly string[],
): Finding[] => [
  ...errors.map(({ path, message }) => folderFinding(join(dir, path), message)),
  ...files.flatMap((path) => {
    const message = publicPathError(path, pages);
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

const folderFinding = (file: string, message: string): Finding => ({
  file,
  subject: 'folder',
  path: [],
  severity: 'error',
  message,
});

const START_HINT = 'create one with: npx broadsheet new "Headline"';

async function folderError(dir: string): Promise<string | undefined> {
  const found = await stat(dir).catch((error: unknown) => systemReason(error));
  if (typeof found === 'string') return `is not a content folder (${found}); use another, or ${START_HINT}`;
  return found.isDirectory() ? undefined : 'is a file; use the content folder that contains articles/';
}

const noArticlesMessage = ({ files }: FileListing): string =>
  `has no article: there is no file in articles/${files.length > 0 ? ' that ends in .json or .md' : ''}; ${START_HINT}`;
