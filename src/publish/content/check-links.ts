/** Links to addresses of this site that no page, file or block has. */
import { withIds } from '../../article/ids.ts';
import { memoize } from '../../article/memoize.ts';
import { normalName } from '../../article/normal-form.ts';
import { decodeLeniently, resolveArticleUrl } from '../../article/resolve-url.ts';
import { editionAddress } from '../../article/editions.ts';
import { cachedListAddress, listsOf } from '../../site/lists.ts';
import type { Article } from '../../article/schema.ts';
import { allBlocks } from '../../article/visit-blocks.ts';
import type { Site } from '../../article/site.ts';
import { articleAddress } from '../../article/urls.ts';
import type { Issue } from '../../article/issue.ts';
import { articleError, siteError, type Finding } from '../problems/finding.ts';
import { createSuggester, lazySuggester } from '../problems/suggest-name.ts';
import { readArticleFile } from './article-file.ts';
import { byEdition, type ContentArticle } from './article-meta.ts';
import type { CheckedContent, ContentCheck } from './checked-content.ts';
import type { KnownNames } from './known-names.ts';
import { hasScheme } from './media-url.ts';

/** The message, and what may be meant. */
type Explanation = readonly [message: string, suggestion?: string];

export const checkLinks: ContentCheck = async (content) => {
  const { dir, site } = content;
  const linking = content.articles.filter(({ links }) => links.length > 0);
  if (linking.length === 0 && site.links.every(({ url }) => hasScheme(url))) return [];
  const explain = createLinkExplainer(content);
  const findings: Finding[] = [];
  for (const [at, { url }] of site.links.entries()) {
    const found = hasScheme(url) || mediaLink(url) ? undefined : await explain('', url);
    if (found) findings.push(siteError(dir, placeOfLink(site, at), ...found));
  }
  for (const { id, file, links } of linking)
    for (const url of links) {
      const found = await explain(id, url);
      if (found) findings.push(articleError(file, { value: url, pathPattern: URL_FIELD }, ...found));
    }
  return findings;
};

function createLinkExplainer(
  content: CheckedContent,
): (id: string, url: string) => Promise<Explanation | undefined> {
  const { dir, articles } = content;
  const known = indexAddresses(content);
  const places = new Map(articles.map((one) => [linkTargetPath(articleAddress(one.id)), one]));
  const anchorsOf = memoize(async (path: string) => anchorIds((await readArticleFile(dir, path)).article));
  return async (id, url) => {
    const [address, fragment] = splitFragment(resolveArticleUrl(id, url));
    const page = address === '' ? articleAddress(id) : linkTargetPath(address);
    if (!known.has(page)) return explainMissing(url, page, known);
    const place = places.get(page);
    if (!place || place.withheld || fragment === undefined || isOfPage(fragment)) return undefined;
    const ids = await anchorsOf(place.path);
    return ids.has(fragment) ? undefined : explainMissingAnchor(url, fragment, place.file, ids);
  };
}

function explainMissingAnchor(
  url: string,
  fragment: string,
  file: string,
  ids: ReadonlySet<string>,
): Explanation {
  const near = createSuggester([...ids])(fragment);
  return [
    `leads to #${fragment}, which is not a heading or block of ${file}; write an "id" there, or correct this`,
    near === undefined ? undefined : `${url.slice(0, url.indexOf('#'))}#${near}`,
  ];
}

/** The newsletter stands before the links of `site.json`. */
const placeOfLink = ({ footer }: Site, at: number): Issue['path'] => {
  if (footer.newsletter) return at === 0 ? ['footer', 'newsletter', 'url'] : ['links', at - 1, 'url'];
  return ['links', at, 'url'];
};

const mediaLink = (url: string): boolean => /^\/?media\//.test(url);

const URL_FIELD = /(?:^|\.)(?:src|url|link|image)$/;

function indexAddresses({ site, ids, articles, files }: CheckedContent): KnownNames {
  const pages = [
    '/open/',
    ...byEdition(site, articles).flatMap(([edition, own]) =>
      ['/', '/saved/', ...(site.search === false ? [] : ['/search/']), ...listAddresses(edition, own)].map(
        (address) => editionAddress(edition, address),
      ),
    ),
    ...articles.flatMap(({ summary }) => summary.article.aliases ?? []),
    ...ids.map(articleAddress),
  ];
  const known = new Set([...files.publicFiles.files.map((path) => `/${path}`), ...pages].map(linkTargetPath));
  return {
    has: (address) =>
      known.has(address) ||
      GENERATED_FILE.test(address) ||
      known.has(address.replace(/\/page\/\d+\/$/, '/')) ||
      known.has(address.replace(/\.json$/, '/')),
    suggest: lazySuggester(() =>
      createAddressSuggester([...files.media.files.map((path) => `/media/${path}`), ...known]),
    ),
  };
}

const GENERATED_FILE =
  /^\/(?:(?:.+\/)?(?:feed\.xml|rss\.xml|feed\.json|index\.json)|(?:news-)?sitemap[^/]*\.xml|robots\.txt|manifest\.webmanifest|favicon\.(?:svg|ico|png)|apple-touch-icon\.png|icon-[\w-]+\.png|404\.html|offline\.html|notice\.txt|schema\/[^/]+\.json)$/;

function listAddresses(site: Site, articles: readonly ContentArticle[]): string[] {
  const addressOf = cachedListAddress();
  const named = articles.flatMap(({ summary }) => listsOf(summary.article, site));
  const sections = site.sections.map(({ slug }) => ['sections', slug] as const);
  return [...new Set([...sections, ...named].map(([kind, name]) => addressOf(kind, name)))];
}

/** Decoded, without query and fragment; a page ends in a slash. */
function linkTargetPath(address: string): string {
  const path = address.replace(/[?#].*$/, '').replace(/\/index\.html$/, '/');
  const page = /\/$|\.[a-z\d]+$/i.test(path) ? path : `${path}/`;
  return normalName(decodeLeniently(page));
}

function splitFragment(url: string): readonly [string, string | undefined] {
  const at = url.indexOf('#');
  if (at < 0) return [url, undefined];
  return [url.slice(0, at), decodeLeniently(url.slice(at + 1))];
}

/** The top, places that the page itself has, and words to be found in it. */
const isOfPage = (fragment: string): boolean => /^(?:$|top$|bs-|note:|:~:)/.test(fragment);

function anchorIds(article: Article | undefined): ReadonlySet<string> {
  const blocks = article ? allBlocks(withIds(article)) : [];
  return new Set(blocks.flatMap(({ id }) => id ?? []));
}

const HOST =
  /^(?:www\.[^/?#]+|(?:[\w-]+\.)+(?:com|org|net|edu|gov|info|io|co|eu|int|news|tv|at|au|be|br|ca|ch|cz|de|dk|es|fr|in|it|jp|nl|no|pl|pt|ru|se|ua|uk|us))(?=[/?#:]|$)/i;
const MAIL = /^[^/\s@:?#]+@[^/\s@:?#]+\.[a-z]{2,}$/i;

function explainMissing(url: string, address: string, known: KnownNames): Explanation {
  if (MAIL.test(url)) return [`is an e-mail address; write mailto:${url}`];
  if (HOST.test(url)) return [`leads to a page of this site, since it has no https://; write https://${url}`];
  return [
    `leads to ${address}, which is not a page or file of this site; correct it, or remove the link`,
    known.suggest(address),
  ];
}

/** Also a page of the same name in another folder; of two, the last one. */
function createAddressSuggester(addresses: readonly string[]): (address: string) => string | undefined {
  const byName = new Map(addresses.map((one) => [lastSegment(one), one]));
  const suggestSimilar = createSuggester(addresses);
  const suggestName = createSuggester([...byName.keys()]);
  return (address) => {
    const name = lastSegment(address);
    return byName.get(name) ?? suggestSimilar(address) ?? byName.get(suggestName(name) ?? name);
  };
}

/** Without an ending: `/offer.html` is meant for `/articles/2023/offer/`. */
const lastSegment = (address: string): string =>
  /([^/]*)\/?$/.exec(address)?.[1]?.replace(/\.(?:html?|json|md)$/, '') ?? '';
