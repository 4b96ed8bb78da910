import { listHeadline } from '../../article/list-headline.ts';
import type { Site } from '../../article/site.ts';
import { articleAddress } from '../../article/urls.ts';
import { FEED_LINK } from '../../site/editions.ts';
import { readArticleFile } from './article-file.ts';
import { withheldReason, type PublicationOptions } from './publication.ts';

/** The site with the links of its foot: those of `site.json`, the newsletter, its pages, and the feed. */
export async function withFooterLinks(
  site: Site,
  dir: string,
  pages: readonly string[],
  publication: PublicationOptions,
): Promise<Site> {
  const { newsletter, feeds } = site.footer;
  const own = newsletter ? { ...site, links: [newsletter, ...site.links] } : site;
  const shown = await withPageLinks(own, dir, pages, publication);
  return feeds ? { ...shown, links: [...shown.links, FEED_LINK] } : shown;
}

/** The app knows by these links which addresses are pages. `paths` are those of the pages. */
async function withPageLinks(
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
