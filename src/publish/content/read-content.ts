import type { AuthorProfile } from '../../article/author-profile.ts';
import type { Site } from '../../article/site.ts';
import { folderError } from '../problems/finding.ts';
import { toProblems } from '../problems/findings.ts';
import { compareByFile, type Problem } from '../problems/problem.ts';
import { NO_STYLES, readTheme, type SiteStyles } from '../theme/read-theme.ts';
import { articleIdOf } from './article-file-names.ts';
import { articleFileIn } from './article-file.ts';
import { isPublished, readAllMeta, type ArticleMeta, type ContentArticle } from './article-meta.ts';
import { readAuthorFiles } from './author-files.ts';
import { checkContent } from './check-content.ts';
import { indexMedia } from './known-names.ts';
import { contentFolderError, listContent } from './list-content.ts';
import type { ListFiles } from './list-files.ts';
import { withFooterLinks } from './page-links.ts';
import { createListFiles } from './public-files.ts';
import { publishedNow, type PublicationOptions } from './publication.ts';
import { DEFAULT_SITE, readSiteFile } from './site-file.ts';

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
  const { publication = publishedNow(), list = createListFiles(dir) } = options;
  const readMeta: ReadMeta =
    options.readMeta ?? ((known, paths) => readAllMeta(dir, known, paths, publication));
  const error = await contentFolderError(dir);
  if (error !== undefined) return withoutContent(await toProblems([folderError(dir, error)]));
  const files = await listContent(dir, list);
  const { media, pages, publicFiles } = files;
  const siteFile = readSiteFile(dir);
  const theme = await readTheme(dir, siteFile.site, media.files);
  const themed = { ...siteFile.site, theme: theme.theme };
  const site = await withFooterLinks(themed, dir, pages.paths, publication);
  const authors = await readAuthorFiles(dir, files.authors.files, indexMedia(media.files));
  const fileOf = articleFileIn(dir);
  const metas = (await readMeta(site, [...files.articles.paths, ...pages.paths], theme.styles)).map(
    (meta) => ({ ...meta, file: fileOf(meta.path) }),
  );
  const readable = metas.filter((meta): meta is ContentArticle => meta.summary !== undefined);
  const articles = readable.filter(isPublished);
  const withheld = readable.filter((one) => !isPublished(one));
  const findings = [
    ...authors.findings,
    ...siteFile.findings,
    ...theme.findings,
    ...(await checkContent({
      dir,
      site,
      files,
      list,
      authors: authors.files,
      metas,
      ids: [...files.articles.paths, ...pages.paths].map(articleIdOf),
      articles: readable,
      published: articles,
      withheld,
    })),
  ];
  return {
    site,
    articles,
    withheld,
    authors: authors.files.map(({ profile }) => profile),
    media: withoutMediaOf(withheld, [...articles, authors, theme], media.files),
    theme: theme.styles,
    publicFiles: publicFiles.files,
    problems: sortProblems(
      [...metas.flatMap((meta) => meta.problems), ...(await toProblems(findings))],
      withheld,
    ),
  };
}

const withoutContent = (problems: readonly Problem[]): Content => ({
  site: DEFAULT_SITE,
  articles: [],
  withheld: [],
  authors: [],
  media: [],
  theme: NO_STYLES,
  publicFiles: [],
  problems,
});

/** What is wrong with an article that is not published yet does not keep the others from being published. */
function sortProblems(problems: readonly Problem[], withheld: readonly ContentArticle[]): Problem[] {
  const files = new Set(withheld.map(({ file }) => file));
  return problems
    .map((one) => (files.has(one.file) ? { ...one, severity: 'warning' as const } : one))
    .sort(compareByFile);
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
