/** Links to addresses of this site that no page, file or block has. */
import { namedSeries } from '../../article/series.ts';
import { join } from 'node:path';
import type { CollectedLinks } from '../../article/collect-links.ts';
import { withIds } from '../../article/ids.ts';
import { normalName } from '../../article/normal-form.ts';
import { resolveArticleUrl } from '../../article/resolve-url.ts';
import { editionAddress } from '../../article/editions.ts';
import { splitByEdition } from '../../site/editions.ts';
import { findSection } from '../../site/card.ts';
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { articleAddress, listAddress, type ListKind } from '../../article/urls.ts';
import type { Issue } from '../../article/issue.ts';
import type { Finding } from '../problems/findings.ts';
import { createSuggester } from '../problems/suggest-name.ts';
import { readArticleFile } from './article-file.ts';
import type { ContentArticle } from './article-meta.ts';
import { mediaUrl } from './media-url.ts';

/** As written; URLs of media are checked elsewhere. */
export function localLinks(id: string, article: Article, { urls, related }: CollectedLinks): string[] {
  const all = new Set(urls);
  for (const one of related) if ('url' in one) all.add(one.url);
  for (const { url } of article.authors ?? []) if (url !== undefined) all.add(url);
  return [...all].filter(
    (url) => !HAS_SCHEME.test(url) && !resolveArticleUrl(id, mediaUrl(id, url)).startsWith('/media/'),
  );
}

const HAS_SCHEME = /^[a-z][a-z\d+.-]*:/i;

interface LinkTargets {
  readonly site: Site;
  readonly ids: readonly string[];
  readonly articles: readonly ContentArticle[];
  readonly publicFiles: readonly string[];
  readonly media: readonly string[];
}

type Explanation = Pick<Finding, 'severity' | 'message' | 'suggestion'>;

export async function checkLinks(dir: string, targets: LinkTargets): Promise<Finding[]> {
  const linking = targets.articles.filter(({ links }) => links.length > 0);
  if (linking.length === 0 && targets.site.links.every(({ url }) => HAS_SCHEME.test(url))) return [];
  const explain = createLinkExplainer(dir, targets);
  const findings: Finding[] = [];
  for (const [at, { url }] of targets.site.links.entries()) {
    const found = HAS_SCHEME.test(url) || mediaLink(url) ? undefined : await explain('', url);
    const path = placeOfLink(targets.site, at);
    if (found) findings.push({ file: join(dir, 'site.json'), subject: 'site', path, ...found });
  }
  for (const { id, file, links } of linking)
    for (const url of links) {
      const found = await explain(id, url);
      const stringQuery = { value: url, pathPattern: URL_FIELD };
      if (found) findings.push({ file, subject: 'article', path: [], stringQuery, ...found });
    }
  return findings;
}

function createLinkExplainer(
  dir: string,
  targets: LinkTargets,
): (id: string, url: string) => Promise<Explanation | undefined> {
  const index = indexAddresses(targets);
  const places = new Map(targets.articles.map((one) => [linkTargetPath(articleAddress(one.id)), one]));
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = async (path: string): Promise<ReadonlySet<string>> => {
    const known = anchors.get(path) ?? anchorIds((await readArticleFile(dir, path)).article);
    anchors.set(path, known);
    return known;
  };
  return async (id, url) => {
    const [address, fragment] = splitFragment(resolveArticleUrl(id, url));
    const page = address === '' ? articleAddress(id) : linkTargetPath(address);
    if (!index.has(page)) return explainMissing(url, page, index);
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
  return {
    severity: 'error',
    message: `leads to #${fragment}, which is no heading or block of ${file}; write an "id" there, or correct this`,
    suggestion: near === undefined ? undefined : `${url.slice(0, url.indexOf('#'))}#${near}`,
  };
}

/** The newsletter stands before the links of `site.json`. */
const placeOfLink = ({ footer }: Site, at: number): Issue['path'] => {
  if (footer.newsletter) return at === 0 ? ['footer', 'newsletter', 'url'] : ['links', at - 1, 'url'];
  return ['links', at, 'url'];
};

const mediaLink = (url: string): boolean => /^\/?media\//.test(url);

const URL_FIELD = /(?:^|\.)(?:src|url|link|image)$/;

interface AddressIndex {
  has(address: string): boolean;
  suggest(address: string): string | undefined;
}

function indexAddresses({ site, ids, articles, publicFiles, media }: LinkTargets): AddressIndex {
  const pages = [
    '/open/',
    ...splitByEdition(site, articles, ({ summary }) => summary.article.language).flatMap(([edition, own]) =>
      ['/', '/saved/', ...(site.search === false ? [] : ['/search/']), ...listAddresses(edition, own)].map(
        (address) => editionAddress(edition, address),
      ),
    ),
    ...articles.flatMap(({ summary }) => summary.article.aliases ?? []),
    ...ids.map(articleAddress),
  ];
  const known = new Set([...publicFiles.map((path) => `/${path}`), ...pages].map(linkTargetPath));
  let suggestion: ((address: string) => string | undefined) | undefined;
  const suggest = (address: string): string | undefined => {
    suggestion ??= createAddressSuggester([...media.map((path) => `/media/${path}`), ...known]);
    return suggestion(address);
  };
  return {
    has: (address) =>
      known.has(address) ||
      GENERATED_FILE.test(address) ||
      known.has(address.replace(/\/page\/\d+\/$/, '/')) ||
      known.has(address.replace(/\.json$/, '/')),
    suggest,
  };
}

const GENERATED_FILE =
  /^\/(?:(?:.+\/)?(?:feed\.xml|rss\.xml|feed\.json|index\.json)|(?:news-)?sitemap[^/]*\.xml|robots\.txt|manifest\.webmanifest|favicon\.(?:svg|ico|png)|apple-touch-icon\.png|icon-[\w-]+\.png|404\.html|offline\.html|notice\.txt|schema\/[^/]+\.json)$/;

function listAddresses(site: Site, articles: readonly ContentArticle[]): string[] {
  const addresses = new Map<string, string>();
  const add = (kind: ListKind, name: string): void => {
    const key = `${kind} ${name}`;
    if (!addresses.has(key)) addresses.set(key, listAddress(kind, name));
  };
  for (const { slug } of site.sections) add('sections', slug);
  for (const { summary } of articles) {
    const { section, tags = [], authors = [] } = summary.article;
    const series = namedSeries(summary.article.series);
    if (section !== undefined) add('sections', findSection(site, section)?.slug ?? section);
    for (const tag of tags) add('tags', tag);
    for (const { name } of authors) add('authors', name);
    if (series) add('series', series.name);
  }
  return [...addresses.values()];
}

/** Decoded, without query and fragment; a page ends in a slash. */
function linkTargetPath(address: string): string {
  const path = address.replace(/[?#].*$/, '').replace(/\/index\.html$/, '/');
  const page = /\/$|\.[a-z\d]+$/i.test(path) ? path : `${path}/`;
  try {
    return normalName(decodeURIComponent(page));
  } catch {
    return normalName(page);
  }
}

function splitFragment(url: string): readonly [string, string | undefined] {
  const at = url.indexOf('#');
  if (at < 0) return [url, undefined];
  const fragment = url.slice(at + 1);
  try {
    return [url.slice(0, at), decodeURIComponent(fragment)];
  } catch {
    return [url.slice(0, at), fragment];
  }
}

/** The top, places that the page itself has, and words to be found in it. */
const isOfPage = (fragment: string): boolean => /^(?:$|top$|bs-|note:|:~:)/.test(fragment);

function anchorIds(article: Article | undefined): ReadonlySet<string> {
  const ids = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value && typeof value.id === 'string') ids.add(value.id);
    Object.values(value).forEach(collect);
  };
  const { body, footnotes = [] } = article ? withIds(article) : { body: [] };
  collect([body, footnotes.map((footnote) => footnote.body)]);
  return ids;
}

const HOST =
  /^(?:www\.[^/?#]+|(?:[\w-]+\.)+(?:com|org|net|edu|gov|info|io|co|eu|int|news|tv|at|au|be|br|ca|ch|cz|de|dk|es|fr|in|it|jp|nl|no|pl|pt|ru|se|ua|uk|us))(?=[/?#:]|$)/i;
const MAIL = /^[^/\s@:?#]+@[^/\s@:?#]+\.[a-z]{2,}$/i;

function explainMissing(url: string, address: string, index: AddressIndex): Explanation {
  if (MAIL.test(url)) return { severity: 'error', message: `is an e-mail address; write mailto:${url}` };
  if (HOST.test(url))
    return {
      severity: 'error',
      message: `leads to a page of this site, since it has no https://; write https://${url}`,
    };
  return {
    severity: 'error',
    message: `leads to ${address}, which is not a page or file of this site; correct it, or remove the link`,
    suggestion: index.suggest(address),
  };
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
