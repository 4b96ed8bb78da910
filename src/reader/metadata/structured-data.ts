/**
 * What a page is, in the words of schema.org. Prerendered pages carry it and the app does not: programs read documents, and
 * no reader should load what only they read. After a navigation inside the app it is gone, and so never of another page.
 */
import type { BreadcrumbList, CollectionPage, Graph, ProfilePage, Thing, WebSite } from 'schema-dts';
import type { ListPage } from '../../article/catalogue.ts';
import type { Article } from '../../article/schema.ts';
import { articleAddress, listAddress } from '../../article/urls.ts';
import { isArticle, type Embedded } from '../page-data.ts';
import { newsArticle, publisherOf } from './news-article.ts';
import { sectionTitle, whole } from './whole.ts';

/** Without the ids and strings that every term of schema.org may also be. */
type Node<T> = Extract<T, { '@type': string }>;
type Step = readonly [name: string, address: string];

function breadcrumbs(steps: readonly Step[], address: (url: string) => string): Node<BreadcrumbList> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, url], at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: address(url),
    })),
  };
}

function ofArticle(article: Article, data: Embedded): Thing[] {
  const { section, published, headline } = article;
  const steps: Step[] = [
    [data.site.name, '/'],
    ...(section === undefined
      ? []
      : [[sectionTitle(data.site, section), listAddress('sections', section)] as const]),
    [headline, articleAddress(published?.id ?? '')],
  ];
  return [newsArticle(article, data), breadcrumbs(steps, whole(data))];
}

function websiteOf({ site, base }: Embedded): Node<WebSite> {
  const address = whole({ site, base });
  return {
    '@type': 'WebSite',
    name: site.name,
    url: address('/'),
    description: site.tagline,
    inLanguage: site.language,
    copyrightNotice: site.copyright,
    publisher: publisherOf(site, address),
  };
}

function collectionOf(list: ListPage, { site, base }: Embedded): Node<CollectionPage> | Node<ProfilePage> {
  const address = whole({ site, base });
  const page = {
    name: list.name,
    url: address(list.address),
    description: list.description,
    inLanguage: site.language,
    isPartOf: { '@type': 'WebSite', name: site.name, url: address('/') },
  } as const;
  if (list.kind !== 'author') return { '@type': 'CollectionPage', ...page };
  const { role, url, image } = list.author ?? {};
  return {
    '@type': 'ProfilePage',
    ...page,
    mainEntity: {
      '@type': 'Person',
      name: list.name,
      jobTitle: role,
      sameAs: url && address(url),
      image: image && address(image),
    },
  };
}

function ofList(list: ListPage, data: Embedded): Thing[] {
  if (list.kind === 'front') return [websiteOf(data)];
  const first = list.address.replace(/page\/\d+\/$/, '');
  return [collectionOf(list, data), breadcrumbs([[data.site.name, '/'], [list.name, first]], whole(data))];
} // prettier-ignore

/** One JSON-LD document; none for a page that is not there. */
export function structuredData(data: Embedded): Graph | undefined {
  const { page } = data;
  if (page === undefined) return undefined;
  const things = isArticle(page) ? ofArticle(page, data) : ofList(page, data);
  return { '@context': 'https://schema.org', '@graph': things };
}
