/** The files of a content folder, by the paths that they are published at. */
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { normalName } from '../../article/normal-form.ts';
import { folderError, type Finding } from '../problems/finding.ts';
import { systemReason } from '../problems/system-errors.ts';
import { articleFileNameError, articleIdOf, isArticleFile } from './article-file-names.ts';
import { formFaults } from './disk-path.ts';
import type { FileListing, ListFiles } from './list-files.ts';
import { createListFiles, listPublicFiles } from './public-files.ts';

export interface ListedContent {
  readonly articles: ListedFiles;
  readonly pages: ListedFiles;
  readonly authors: FileListing;
  readonly media: FileListing;
  readonly publicFiles: FileListing;
}

export const listContent = async (dir: string, list: ListFiles): Promise<ListedContent> => ({
  articles: await listArticleFiles(dir, list),
  pages: articlePaths(dir, 'pages', await list(join(dir, 'pages'))),
  authors: inNormalForm(await list(join(dir, 'authors'))),
  media: inNormalForm(await list(join(dir, 'media'))),
  publicFiles: inNormalForm(await listPublicFiles(dir, list)),
});

const inNormalForm = (walked: FileListing): FileListing => ({
  ...walked,
  files: walked.files.map((path) => path.normalize('NFC')).sort(),
  errors: [...walked.errors, ...formFaults(walked.files)],
});

export interface ListedFiles {
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
  return { paths, findings: isEmpty ? [folderError(dir, noArticlesMessage(listing))] : findings };
}

function articlePaths(dir: string, name: 'articles' | 'pages', listing: FileListing): ListedFiles {
  const folder = join(dir, name);
  const findings: Finding[] = [];
  const report = (path: string, message: string): void =>
    void findings.push(folderError(join(folder, path), message));
  const paths = new Map<string, string>();
  for (const file of listing.files) {
    const path = normalName(`${name}/${file}`);
    const message = articleFileNameError(`${name}/${file}`);
    if (message !== undefined) report(file, message);
    else if (isArticleFile(path)) {
      const other = paths.get(articleIdOf(path));
      if (other === undefined || other === path) paths.set(articleIdOf(path), path);
      else report(file, `has the same address as ${join(dir, other)}; remove or rename one`);
    }
  }
  for (const { path, message } of [...listing.errors, ...formFaults(listing.files)]) report(path, message);
  return { paths: [...paths.values()].sort(), findings };
}

const START_HINT = 'create one with: npx broadsheet new "Headline"';

/** Undefined for a folder that content can be read from. */
export async function contentFolderError(dir: string): Promise<string | undefined> {
  const found = await stat(dir).catch((error: unknown) => systemReason(error));
  if (typeof found === 'string') return `is not a content folder (${found}); use another, or ${START_HINT}`;
  if (!found.isDirectory()) return 'is a file; use the content folder that contains articles/';
  const meant = meantFolder(dir);
  return meant === undefined ? undefined : `is not the content folder, which is ${meant}; use that`;
}

/** The content folder, where `dir` is the repository around it or `articles/` within it. */
const meantFolder = (dir: string): string | undefined =>
  ['articles', 'site.json'].some((name) => existsSync(join(dir, name)))
    ? undefined
    : [join(dir, 'public'), dirname(dir)].find((folder) => existsSync(join(folder, 'articles')));

const noArticlesMessage = ({ files }: FileListing): string =>
  `has no article: there is no file in articles/${files.length > 0 ? ' that ends in .json or .md' : ''}; ${START_HINT}`;
