/** Files that are not read or published as meant, or whose names not every disk and address can have. */
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { folderError, folderWarning, type Finding } from '../problems/finding.ts';
import { systemReason } from '../problems/system-errors.ts';
import { findRepeats, foldName } from '../repeats.ts';
import type { CheckedContent, ContentCheck } from './checked-content.ts';
import { diskPath } from './disk-path.ts';
import type { FileListing } from './list-files.ts';
import { publicPathError } from './public-files.ts';

/** Folders and files that cannot be listed. */
export const checkListing: ContentCheck = ({ dir, files }) => [
  ...files.articles.findings,
  ...files.pages.findings,
  ...listingErrors(join(dir, 'authors'), files.authors),
  ...listingErrors(join(dir, 'media'), files.media),
  ...listingErrors(dir, files.publicFiles),
];

const listingErrors = (folder: string, { errors }: FileListing): Finding[] =>
  errors.map(({ path, message }) => folderError(join(folder, path), message));

const mediaPaths = ({ files }: CheckedContent): string[] => files.media.files.map((path) => `media/${path}`);

export const checkPublicPaths: ContentCheck = ({ dir, files, site }) =>
  files.publicFiles.files.flatMap((path) => {
    const message = publicPathError(path, files.pages.paths, site);
    return message === undefined ? [] : folderError(join(dir, path), message);
  });

/** Node cannot read a larger file at once, and few hosts accept one. */
const MAX_FILE_BYTES = 2 ** 31 - 1;

export const checkReadable: ContentCheck = (content) =>
  [...content.files.publicFiles.files, ...mediaPaths(content)].flatMap((path) => {
    const message = copyError(diskPath(content.dir, path));
    return message === undefined ? [] : folderError(join(content.dir, path), message);
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

export const checkFileNames: ContentCheck = async (content) => {
  const { dir, files, list } = content;
  const warn = (path: string, message: string | undefined): Finding | Finding[] =>
    message === undefined ? [] : folderWarning(join(dir, path), message);
  const sourcesIn = async (folder: string): Promise<string[]> =>
    (await list(join(dir, folder))).files.map((path) => `${folder}/${path}`);
  const sources = [...(await sourcesIn('articles')), ...(await sourcesIn('pages'))];
  const publicFiles = files.publicFiles.files;
  const media = mediaPaths(content);
  return [
    ...sources.flatMap((path) => warn(path, explainUnread(path))),
    ...publicFiles.flatMap((path) => warn(path, explainPublicFile(dir, path))),
    ...[...sources, ...media, ...publicFiles].flatMap((path) => warn(path, explainName(path))),
    ...[...findRepeats(media, foldName)].flatMap(([path, other]) =>
      warn(
        path,
        `differs from ${other} only in upper and lower case, and many file systems treat both as one file; rename one`,
      ),
    ),
  ];
};

const DOCUMENT = /\.(?:docx?|odt|rtf|txt|text|html?|pdf|pages)$/i;

/** Editors of Windows add `.txt`. */
function explainUnread(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const right =
    /^(.+\.(?:json|md))(?:\.txt|\.bak|~)$/i.exec(name)?.[1] ??
    /^(.+)\.json5?c?$/i.exec(name)?.[1]?.concat('.json');
  if (right !== undefined && right !== name && !/\.json$/i.test(name))
    return `is not read as an article, because of how its name ends; rename it to ${right}`;
  return DOCUMENT.test(name)
    ? 'is not published, since articles end in .json or .md; save it as plain text elsewhere, and import that: npx broadsheet import FILE.txt'
    : undefined;
}

const SITE_FILE = /^site\.(?:json\.txt|json5|jsonc|ya?ml|json)$/i;
const THEME_FILE = /^theme\.css(?:\.txt)?$/i;
const DATA_FILE = /\.(?:json|md)$/i;
const MAX_ARTICLE_BYTES = 1_000_000;

function explainPublicFile(dir: string, path: string): string | undefined {
  if (SITE_FILE.test(path)) return 'is not read; rename it to site.json';
  if (THEME_FILE.test(path) && path !== 'theme.css') return 'is not read; rename it to theme.css';
  if (!DATA_FILE.test(path) || !isArticle(join(dir, path))) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `is an article outside articles/, and is published as a file only; move it to articles/${name}`;
}

const ARTICLE_DATA = /^\s*\{[^]*"headline"\s*:[^]*"body"\s*:|^\s*\{[^]*"body"\s*:[^]*"headline"\s*:/;
const ARTICLE_MARKDOWN = /^---\n(?:[^\n]*\n)*?(?:headline|title):/;

function isArticle(file: string): boolean {
  try {
    if (statSync(file).size > MAX_ARTICLE_BYTES) return false;
    const text = readFileSync(file, 'utf8');
    return file.endsWith('.md') ? ARTICLE_MARKDOWN.test(text) : ARTICLE_DATA.test(text);
  } catch {
    return false;
  }
}

const RESERVED_ON_WINDOWS = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;

function explainName(path: string): string | undefined {
  for (const name of path.split('/')) {
    const [sign] = /[?#%:*"<>|]/.exec(name) ?? [];
    if (sign !== undefined)
      return `has ${sign} in its name, which is not allowed on Windows or in addresses; rename it, with letters, digits and hyphens`;
    if (RESERVED_ON_WINDOWS.test(name)) return `has a name that Windows reserves; rename ${name}`;
    const stem = name.replace(/\.(?:json|md)$/, '');
    if (stem.trim() !== '' && /^\s|[\s.]$/.test(stem))
      return `has a space or a dot at an end of ${JSON.stringify(stem)}, which Windows cuts off; rename it`;
  }
  return undefined;
}
