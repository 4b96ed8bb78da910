import type { Site } from '../article/site.ts';
import { articleAddress } from '../article/urls.ts';
import type { ArticleSummary } from './article-summary.ts';
import { xmlElement, xmlDocument, xmlTextElement, type Markup } from '../article/markup.ts';
import { hasOtherCanonical, type ToAbsoluteUrl } from './absolute-url.ts';

/** Counted from the newest article: counting from the day of publishing would change the file without a reason. */
const MAX_NEWS_AGE_MS = 48 * 60 * 60 * 1000;
const MAX_NEWS_ITEMS = 1000;

/** Google's spelling of languages: ISO 639, with Chinese by its script. */
function newsLanguage(tag: string): string {
  const [primary = 'en'] = tag.toLowerCase().split('-');
  if (primary !== 'zh') return primary;
  return /-(?:hant|tw|hk|mo)\b/i.test(tag) ? 'zh-tw' : 'zh-cn';
}

function newsElement(site: Site, summary: ArticleSummary, published: string, address: ToAbsoluteUrl): Markup {
  return xmlElement(
    'url',
    {},
    xmlTextElement('loc', address(articleAddress(summary.id))),
    xmlElement(
      'news:news',
      {},
      xmlElement(
        'news:publication',
        {},
        xmlTextElement('news:name', site.name),
        xmlTextElement('news:language', newsLanguage(summary.article.language ?? site.language)),
      ),
      xmlTextElement('news:publication_date', published),
      xmlTextElement('news:title', summary.article.headline),
    ),
  );
}

/** Undefined when nothing has a date. `summaries` are sorted newest first. */
export function newsSitemap(
  site: Site,
  summaries: readonly ArticleSummary[],
  address: ToAbsoluteUrl,
): string | undefined {
  const newest = Date.parse(summaries[0]?.published ?? '');
  const items: Markup[] = [];
  for (const summary of summaries) {
    const { id, published, canonical } = summary;
    if (
      published === undefined ||
      newest - Date.parse(published) > MAX_NEWS_AGE_MS ||
      items.length === MAX_NEWS_ITEMS
    )
      break;
    if (!hasOtherCanonical(address(articleAddress(id)), canonical, site.origin, address))
      items.push(newsElement(site, summary, published, address));
  }
  if (items.length === 0) return undefined;
  return xmlDocument(
    xmlElement(
      'urlset',
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      },
      ...items,
    ),
  );
}
