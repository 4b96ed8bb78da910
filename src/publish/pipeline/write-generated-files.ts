import { portablePage } from '../../site/hosting/portable-page.ts';
import { manifestIcons } from '../../site/app-icons.ts';
import { newestFirst } from '../../site/plan-site.ts';
import { aliasRedirects } from '../../site/hosting/redirects.ts';
import type { BuildContext } from './build-context.ts';
import { overridingFiles } from '../content/public-files.ts';
import type { OutputFile, TaskCache } from './task-cache.ts';

/** The content folder's file of the same name wins. */
export async function writeSitemaps(
  tasks: TaskCache,
  { content: { articles, publicFiles }, session: { site, base } }: BuildContext,
): Promise<void> {
  const overriding = overridingFiles(publicFiles);
  const icons = manifestIcons([...overriding, ...(tasks.taskFiles.get('icons') ?? [])]);
  const parts = [
    overriding.join(' '),
    icons.map(({ src }) => src).join(' '),
    ...articles.map(({ feedHash = '' }) => feedHash),
  ];
  await tasks.runTask('maps', [`own: ${parts.join(' ')}`], async () => {
    const { createSitemapFiles } = await import('../../site/sitemap-files.ts');
    const summaries = newestFirst(articles.map(({ summary }) => summary));
    const files = [...createSitemapFiles(site, base, summaries, icons)];
    return files.filter(([path]) => !overriding.includes(path));
  });
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
