import type { Article } from '../../article/schema.ts';
import { portablePage } from '../../site/hosting/portable-page.ts';
import { articleAddress, dataAddress } from '../../article/urls.ts';
import { manifestIcons } from '../../site/app-icons.ts';
import { newestFirst } from '../../site/plan-site.ts';
import { aliasRedirects } from '../../site/hosting/redirects.ts';
import { diskPath } from '../content/disk-path.ts';
import type { ArticleMeta } from '../content/article-meta.ts';
import { readFileStamp } from '../content/file-stamp.ts';
import { enclosureSizes } from './enclosure-sizes.ts';
import { addressToPath } from './page-paths.ts';
import type { BuildContext } from './build-context.ts';
import { overridingFiles } from '../content/public-files.ts';
import type { OutputFile, TaskCache } from './task-cache.ts';

/** Runs after the pages: feeds contain the published data. The content folder's file of the same name wins. */
export async function writeFeedsAndSitemaps(
  tasks: TaskCache,
  folder: string,
  { content: { articles, media, publicFiles }, pictures, session: { site, base } }: BuildContext,
): Promise<void> {
  // A build without changes does without the libraries of feeds.
  const { planGeneratedFiles } = await import('../../site/generated-files.ts');
  const overriding = overridingFiles(publicFiles);
  const readPublished = (id: string): Article =>
    JSON.parse(tasks.output.read(addressToPath(dataAddress(articleAddress(id))))) as Article;
  const summaries = newestFirst(articles.map(({ summary }) => summary));
  const byId = new Map<string, ArticleMeta>();
  for (const article of articles) byId.set(article.id, article);
  const bytesOf = enclosureSizes({ folder, media, pictures: pictures.files });
  const icons = manifestIcons([...overriding, ...(tasks.taskFiles.get('icons') ?? [])]);
  for (const group of planGeneratedFiles(site, base, summaries, bytesOf, icons)) {
    const words =
      group.articles.length > 0
        ? group.articles.map((id) => `${id} ${tasks.taskHashes.get(articleAddress(id)) ?? ''}`)
        : group.entries.map(({ id }) => byId.get(id)?.feedHash ?? '');
    const parts = [overriding.join(' '), icons.map(({ src }) => src).join(' '), ...words];
    const files = group.articles.flatMap((id) => byId.get(id)?.media ?? []);
    const stamps = files.map((path) => readFileStamp(diskPath(folder, path)));
    await tasks.runTask(group.name, [`own: ${parts.join(' ')}`, ...stamps], () =>
      Promise.resolve([...group.files(readPublished)].filter(([path]) => !overriding.includes(path))),
    );
  }
}

export async function writeHostFiles(
  tasks: TaskCache,
  { content: { articles }, session: { site, base, styles, portable } }: BuildContext,
): Promise<void> {
  const moved = aliasRedirects(articles.map(({ summary }) => summary));
  await tasks.runTask('hosting', [JSON.stringify(moved)], async (): Promise<Iterable<OutputFile>> => {
    const { createHostFiles } = await import('../../site/hosting/host-files.ts');
    const { loadPolicy } = await import('./load-renderer.ts');
    const files = createHostFiles(site, base, await loadPolicy(site, styles), moved);
    return portable ? portableHostFiles(files) : files;
  });
}

/** Only the redirect pages: nothing serves the folder. */
const portableHostFiles = (files: ReadonlyMap<string, string>): (readonly [string, string])[] =>
  [...files].flatMap(([path, text]) =>
    path.endsWith('.html') ? [[path, portablePage(text, path)] as const] : [],
  );
