/** The news sitemap: what is new, for search engines that show news. Pure. */
import type { Site } from '../article/site.ts';
import { articleAddress } from '../article/urls.ts';
import type { Digest } from './digest.ts';
import { xml, xmlDocument, xmlWords, type Markup } from '../article/markup.ts';
import { isElsewhere, type WebAddress } from './web-address.ts';

/** Counted back from the newest article and not from the day of publishing, which would change the file without a reason. */
const NEW_FOR = 48 * 60 * 60 * 1000;
const MOST = 1000;

/** As the extension spells languages: ISO 639, with Chinese by its script. */
export function newsLanguage(tag: string): string {
  const [primary = 'en'] = tag.toLowerCase().split('-');
  if (primary !== 'zh') return primary;
  return /-(?:hant|tw|hk|mo)\b/i.test(tag) ? 'zh-tw' : 'zh-cn';
}

function news(site: Site, digest: Digest, published: string, address: WebAddress): Markup {
  return xml(
    'url',
    {},
    xmlWords('loc', address(articleAddress(digest.id))),
    xml(
      'news:news',
      {},
      xml(
        'news:publication',
        {},
        xmlWords('news:name', site.name),
        xmlWords('news:language', newsLanguage(digest.language ?? site.language)),
      ),
      xmlWords('news:publication_date', published),
      xmlWords('news:title', digest.headline),
    ),
  );
}

/** The document; undefined when nothing has a date. `digests` come newest first. */
export function newsSitemap(site: Site, digests: readonly Digest[], address: WebAddress): string | undefined {
  const newest = Date.parse(digests[0]?.published ?? '');
  const items: Markup[] = [];
  for (const digest of digests) {
    const { id, published, canonical } = digest;
    if (published === undefined || newest - Date.parse(published) > NEW_FOR || items.length === MOST) break;
    if (!isElsewhere(address(articleAddress(id)), canonical, site.origin, address))
      items.push(news(site, digest, published, address));
  }
  if (items.length === 0) return undefined;
  return xmlDocument(
    xml(
      'urlset',
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      },
      ...items,
    ),
  );
}
