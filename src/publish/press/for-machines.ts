/** Writes what is published for programs and hosts: feeds, maps of the site, redirects, headers. */
import type { Article } from '../../article/schema.ts';
import { articleAddress, dataAddress } from '../../article/urls.ts';
import { manifestIcons } from '../../edition/app-icons.ts';
import { newestFirst } from '../../edition/edition.ts';
import { movedFrom } from '../../edition/hosting/moved.ts';
import { machineFiles } from '../../edition/machine-files.ts';
import { diskPath } from '../content/disk-path.ts';
import type { Known } from '../content/learn.ts';
import { stampOf } from '../content/stamp.ts';
import { fileLengths } from './file-lengths.ts';
import { fileOf } from './page-files.ts';
import type { Edition } from './edition.ts';
import { replacingFiles } from '../content/public-files.ts';
import type { WholeFile, Works } from './works.ts';

/** Writes feeds, sitemaps and what crawlers are told, from pages that are written; a publisher's own file takes its place. */
export async function writeForMachines(
  works: Works,
  folder: string,
  { content: { articles, media, publicFiles }, gallery, session: { site, base } }: Edition,
): Promise<void> {
  const own = replacingFiles(publicFiles);
  const published = (id: string): Article =>
    JSON.parse(works.output.read(fileOf(dataAddress(articleAddress(id))))) as Article;
  const digests = newestFirst(articles.map(({ summary }) => summary)).map(({ digest }) => digest);
  const byId = new Map<string, Known>();
  for (const article of articles) byId.set(article.id, article);
  const bytesOf = fileLengths({ folder, media, pictures: gallery.files });
  const icons = manifestIcons([...own, ...(works.files.get('icons') ?? [])]);
  for (const group of machineFiles(site, base, digests, bytesOf, icons)) {
    const words =
      group.articles.length > 0
        ? group.articles.map((id) => `${id} ${works.made.get(articleAddress(id)) ?? ''}`)
        : group.digests.map(({ id }) => byId.get(id)?.told ?? '');
    const parts = [own.join(' '), icons.map(({ src }) => src).join(' '), ...words];
    const files = group.articles.flatMap((id) => byId.get(id)?.media ?? []);
    const stamps = files.map((path) => stampOf(diskPath(folder, path)));
    await works.make(group.name, [`own: ${parts.join(' ')}`, ...stamps], () =>
      Promise.resolve([...group.files(published)].filter(([path]) => !own.includes(path))),
    );
  }
}

/** Writes what hosts are told, and a page at every address that an article had before. */
export async function writeForHosts(
  works: Works,
  { content: { articles }, session: { site, base } }: Edition,
): Promise<void> {
  const moved = movedFrom(articles.map(({ summary }) => summary));
  await works.make('hosting', [JSON.stringify(moved)], async (): Promise<Iterable<WholeFile>> => {
    const { hostFiles } = await import('../../edition/hosting/host-files.ts');
    const { loadPolicy } = await import('./page-assets.ts');
    return hostFiles(site, base, await loadPolicy(site), moved);
  });
}
