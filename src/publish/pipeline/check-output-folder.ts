/** Publishing replaces and removes files, so it only writes to new, empty or its own folders. */
import { readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { UsageError } from '../command.ts';
import { looksLikePublishedSite } from '../content/published-site.ts';
import { pluralize } from '../pluralize.ts';

/** A new checkout of the branch that a host publishes has nothing else; systems leave the others. */
const IGNORED_NAMES = new Set(['.git', '.DS_Store', 'Thumbs.db']);

const LISTED_NAMES = 3;

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Follows links also where the last part of the path is not there yet. */
async function realPathOf(path: string): Promise<string> {
  const absolute = resolve(path);
  const parent = dirname(absolute);
  return realpath(absolute).catch(async () =>
    parent === absolute ? absolute : join(await realPathOf(parent), basename(absolute)),
  );
}

/** Throws {@link UsageError} for a folder that has other files than a published site's, or that content is read from. */
export async function checkOutputFolder(content: string, out: string): Promise<void> {
  const [from, to] = [await realPathOf(content), await realPathOf(out)];
  const given = JSON.stringify(out);
  if (
    to === from ||
    ['articles', 'pages', 'authors', 'media'].some((folder) => isWithin(to, join(from, folder)))
  )
    throw new UsageError(`--out must name another folder than the content, not ${given}; such as --out dist`);
  if (isWithin(from, to))
    throw new UsageError(
      `--out must name another folder than ${given}, which contains the content (${content}): publishing replaces and removes files; such as --out dist`,
    );
  const names = (await readdir(to).catch(() => [])).filter((name) => !IGNORED_NAMES.has(name)).sort();
  if (names.length === 0 || looksLikePublishedSite(names)) return;
  const listed = names.slice(0, LISTED_NAMES).map((name) => JSON.stringify(name));
  if (names.length > listed.length)
    listed.push(`and ${pluralize(names.length - listed.length, 'other file')}`);
  throw new UsageError(
    `--out must name a new or empty folder, or one that was published before, not ${given}, which contains ${listed.join(', ')}; name another one, such as --out dist, or empty it`,
  );
}
