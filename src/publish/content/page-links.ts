import { listHeadline } from '../../article/list-headline.ts';
import type { Site } from '../../article/site.ts';
import { articleAddress } from '../../article/urls.ts';
import { readArticleFile } from './article-file.ts';
import { withheldReason, type PublicationOptions } from './publication.ts';

/** The app knows by these links which addresses are pages. `paths` are those of the pages. */
export async function withPageLinks(
  site: Site,
  dir: string,
  paths: readonly string[],
  publication: PublicationOptions,
): Promise<Site> {
  if (paths.length === 0) return site;
  const linked = new Set(site.links.map(({ url }) => url));
  const links: Site['links'][number][] = [];
  for (const path of paths) {
    const { id, article } = await readArticleFile(dir, path);
    const url = articleAddress(id);
    if (article && withheldReason(article, site, publication) === undefined && !linked.has(url))
      links.push({ name: listHeadline(article, site), url });
  }
  return { ...site, links: [...site.links, ...links] };
}
