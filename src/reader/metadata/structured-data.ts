/** schema.org JSON-LD, in published documents only, because only programs read it. */
import type { BreadcrumbList, CollectionPage, Graph, ProfilePage, Thing, WebPage, WebSite } from 'schema-dts';
import { toPlainText } from '../../article/plain-text.ts';
import type { ListPage } from '../../article/list-page.ts';
import type { Article } from '../../article/schema.ts';
import { articleAddress, isPageId, listAddress } from '../../article/urls.ts';
import { isArticle, type EmbeddedData } from '../page-data.ts';
import { newsArticle, publisherOf, seriesOf, translationsOf } from './news-article.ts';
import { sectionTitle, absoluteUrlIn, editionUrlIn, type SchemaNode } from './metadata-values.ts';

type Breadcrumb = readonly [name: string, url: string];

const breadcrumbs = (steps: readonly Breadcrumb[]): SchemaNode<BreadcrumbList> => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(([name, item], at) => ({ '@type': 'ListItem', position: at + 1, name, item })),
});

function webPage(article: Article, data: EmbeddedData): SchemaNode<WebPage> {
  const { headline, language, published } = article;
  const address = absoluteUrlIn(data);
  return {
    '@type': 'WebPage',
    name: headline,
    url: address(articleAddress(published?.id ?? '')),
    inLanguage: language ?? data.site.language,
    publisher: publisherOf(data),
    ...translationsOf(article, address),
  };
}

function articleGraph(article: Article, data: EmbeddedData): Thing[] {
  const { section, published, headline } = article;
  const editionUrl = editionUrlIn(data);
  const steps: Breadcrumb[] = [
    [data.site.name, editionUrl('/')],
    ...(section === undefined
      ? []
      : [[sectionTitle(data.site, section), editionUrl(listAddress('sections', section))] as const]),
    [headline, absoluteUrlIn(data)(articleAddress(published?.id ?? ''))],
  ];
  const isPage = isPageId(published?.id ?? '');
  return [isPage ? webPage(article, data) : newsArticle(article, data), breadcrumbs(steps)];
}

function websiteOf(data: EmbeddedData): SchemaNode<WebSite> {
  const { site } = data;
  return {
    '@type': 'WebSite',
    name: site.name,
    url: editionUrlIn(data)('/'),
    description: site.tagline,
    inLanguage: site.language,
    copyrightNotice: site.copyright,
    publisher: publisherOf(data),
  };
}

function collectionOf(
  list: ListPage,
  data: EmbeddedData,
): SchemaNode<CollectionPage> | SchemaNode<ProfilePage> {
  const { site } = data;
  const address = absoluteUrlIn(data);
  const editionUrl = editionUrlIn(data);
  const page = {
    name: list.name,
    url: address(list.address),
    description: list.description,
    inLanguage: site.language,
    isPartOf: { '@type': 'WebSite', name: site.name, url: editionUrl('/') },
  } as const;
  if (list.kind === 'series')
    return { '@type': 'CollectionPage', ...page, mainEntity: seriesOf(list, editionUrl) };
  if (list.kind !== 'author') return { '@type': 'CollectionPage', ...page };
  const { role, bio, url, image, links = [] } = list.author ?? {};
  const elsewhere = [url, ...links.map((link) => link.url)].flatMap((one) =>
    one === undefined ? [] : [address(one)],
  );
  return {
    '@type': 'ProfilePage',
    ...page,
    mainEntity: {
      '@type': 'Person',
      name: list.name,
      jobTitle: role,
      description: bio === undefined ? undefined : toPlainText(bio),
      sameAs: elsewhere.length > 1 ? elsewhere : elsewhere[0],
      image: image && address(image),
    },
  };
}

function listGraph(list: ListPage, data: EmbeddedData): Thing[] {
  if (list.kind === 'front') return [websiteOf(data)];
  const first = list.address.replace(/page\/\d+\/$/, '');
  return [collectionOf(list, data), breadcrumbs([[data.site.name, editionUrlIn(data)('/')], [list.name, absoluteUrlIn(data)(first)]])];
} // prettier-ignore

export function structuredData(data: EmbeddedData): Graph | undefined {
  const { page } = data;
  if (page === undefined) return undefined;
  const things = isArticle(page) ? articleGraph(page, data) : listGraph(page, data);
  return { '@context': 'https://schema.org', '@graph': things };
}
