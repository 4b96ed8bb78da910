import type { Site } from '../article/site.ts';
import { createAbsoluteUrl } from './absolute-url.ts';
import type { ManifestIcon } from './app-icons.ts';
import type { ArticleSummary } from './article-summary.ts';
import { newsSitemap } from './news-sitemap.ts';
import { robotsTxt } from './robots.ts';
import { createSitemap } from './sitemap.ts';
import { webManifest } from './web-manifest.ts';

/**
 * Sitemaps, `robots.txt` that names them, and the web manifest. `summaries` are sorted newest first. Without `origin`
 * there are no sitemaps, which need absolute URLs.
 */
export function* createSitemapFiles(
  site: Site,
  base: string,
  summaries: readonly ArticleSummary[],
  icons: readonly ManifestIcon[] = [],
): Generator<readonly [path: string, content: string]> {
  const address = createAbsoluteUrl(site, base);
  const made: string[] = [];
  if (site.origin !== undefined) {
    yield* createSitemap(site, summaries, address);
    made.push('sitemap.xml');
    const news = newsSitemap(site, summaries, address);
    if (news !== undefined) {
      yield ['news-sitemap.xml', news];
      made.push('news-sitemap.xml');
    }
  }
  yield ['robots.txt', robotsTxt(site, made, address)];
  yield ['manifest.webmanifest', webManifest(site, base, icons)];
}
