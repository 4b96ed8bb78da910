/** Names of files that are not read as meant, or that not every disk and address can have. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../problems/findings.ts';

/** All by their paths in the content folder, except `media`, below that folder. */
export interface ContentFileNames {
  /** Files in `articles/` and `pages/`, also those that are neither. */
  readonly sources: readonly string[];
  readonly media: readonly string[];
  readonly publicFiles: readonly string[];
}

export const checkFileNames = (dir: string, { sources, media, publicFiles }: ContentFileNames): Finding[] => [
  ...sources.flatMap((path) => nameFinding(dir, path, explainUnread(path))),
  ...publicFiles.flatMap((path) => nameFinding(dir, path, explainPublicFile(dir, path))),
  ...[...sources, ...media.map((path) => `media/${path}`), ...publicFiles].flatMap((path) =>
    nameFinding(dir, path, explainName(path)),
  ),
  ...sameButCase(media).flatMap(([path, other]) =>
    nameFinding(
      dir,
      `media/${path}`,
      `differs from media/${other} in case only, and many disks take both for one file; rename one`,
    ),
  ),
];

const nameFinding = (dir: string, path: string, message: string | undefined): Finding[] =>
  message === undefined
    ? []
    : [{ file: join(dir, path), subject: 'folder', path: [], severity: 'warning', message }];

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
      return `has ${sign} in its name, which Windows or an address cannot have; rename it, with letters, digits and hyphens`;
    if (RESERVED_ON_WINDOWS.test(name)) return `has a name that Windows keeps for itself; rename ${name}`;
    const stem = name.replace(/\.(?:json|md)$/, '');
    if (stem.trim() !== '' && /^\s|[\s.]$/.test(stem))
      return `has a space or a dot at an end of ${JSON.stringify(stem)}, which Windows cuts off; rename it`;
  }
  return undefined;
}

function sameButCase(paths: readonly string[]): (readonly [string, string])[] {
  const owners = new Map<string, string>();
  return paths.flatMap((path) => {
    const key = path.normalize('NFC').toLowerCase();
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, path);
    return owner === undefined ? [] : [[path, owner] as const];
  });
}
