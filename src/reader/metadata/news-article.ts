/** An article in the words of schema.org. Pure. */
import type {
  CorrectionComment,
  CreativeWork,
  ImageObject,
  InteractionCounter,
  NewsArticle,
  NewsMediaOrganization,
  Person,
} from 'schema-dts';
import type { Image } from '../../article/pictures.ts';
import type { Article, Author } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { lastMoment } from '../../article/moments.ts';
import { plain } from '../../article/plain.ts';
import { excerpt, firstText } from '../../article/text.ts';
import { articleAddress, isSafeUrl, listAddress } from '../../article/urls.ts';
import type { Embedded } from '../page-data.ts';
import { citationsOf } from './citations.ts';
import { sectionTitle, some, whole } from './whole.ts';

type Address = (url: string) => string;
/** Without the union of ids and strings that every term of schema.org may also be. */
type Node<T> = Extract<T, { '@type': string }>;

const ACTIONS = { comments: 'CommentAction', shares: 'ShareAction', views: 'ViewAction' } as const;
const KINDS = ['comments', 'shares', 'views'] as const;

function interactions({ counts }: Article): Node<InteractionCounter>[] {
  return KINDS.flatMap((kind) => {
    const count = counts?.[kind];
    if (count === undefined) return [];
    const interactionType = { '@type': ACTIONS[kind] };
    return [{ '@type': 'InteractionCounter', interactionType, userInteractionCount: count }];
  });
}

const personOf = (author: Author, address: Address): Node<Person> => ({
  '@type': 'Person',
  name: author.name,
  url: address(listAddress('authors', author.name)),
  jobTitle: author.role,
  sameAs: author.url && address(author.url),
  image: author.image && address(author.image),
});

const imageOf = ({ src, width, height }: Image, address: Address): Node<ImageObject> => ({
  '@type': 'ImageObject',
  url: address(src),
  width: width === undefined ? undefined : `${width}`,
  height: height === undefined ? undefined : `${height}`,
});

function correctionsOf({ corrections = [] }: Article): Node<CorrectionComment>[] {
  return corrections.map(({ date, text }) => ({
    '@type': 'CorrectionComment',
    text: plain(text),
    datePublished: date,
  }));
}

/** Who publishes the site. */
export const publisherOf = (site: Site, address: Address): Node<NewsMediaOrganization> => ({
  '@type': 'NewsMediaOrganization',
  name: site.name,
  url: address('/'),
});

const workOf = ({ source }: Article, address: Address): Node<CreativeWork> | undefined =>
  source && {
    '@type': 'CreativeWork',
    url: source.url && address(source.url),
    publisher: { '@type': 'Organization', name: source.name },
  };

const licenseOf = (license: string): string | Node<CreativeWork> =>
  /^https?:/.test(license) && isSafeUrl(license) ? license : { '@type': 'CreativeWork', name: license };

/** The article; what it does not say is undefined. */
export function newsArticle(article: Article, { site, base }: Omit<Embedded, 'page'>): Node<NewsArticle> {
  const address = whole({ site, base });
  const { published, standfirst, image, authors = [], tags = [], license, section, series } = article;
  const pictures = [
    ...(published?.share === undefined ? [] : [address(published.share)]),
    ...(image ? [imageOf(image.image, address)] : []),
  ];
  return {
    '@type': 'NewsArticle',
    mainEntityOfPage: address(article.canonicalUrl ?? articleAddress(published?.id ?? '')),
    headline: article.headline,
    alternativeHeadline: article.alternativeHeadline || undefined,
    description: standfirst?.length ? plain(standfirst) : excerpt(firstText(article), 160) || undefined,
    image: some(pictures),
    datePublished: article.datePublished,
    dateModified: lastMoment(article, site.timeZone),
    author: some(authors.map((author) => personOf(author, address))),
    publisher: publisherOf(site, address),
    articleSection: section && sectionTitle(site, section),
    keywords: some(tags),
    inLanguage: article.language ?? site.language,
    dateline: article.dateline,
    wordCount: published?.words,
    timeRequired: published && `PT${published.minutes}M`,
    interactionStatistic: some(interactions(article)),
    discussionUrl: article.discussionUrl && address(article.discussionUrl),
    correction: some(correctionsOf(article)),
    citation: some(citationsOf(article)),
    isBasedOn: workOf(article, address),
    isPartOf: series ? { '@type': 'CreativeWorkSeries', name: series } : undefined,
    license: license ? licenseOf(license) : undefined,
    copyrightNotice: article.copyright,
    isAccessibleForFree: true,
    speakable: { '@type': 'SpeakableSpecification', cssSelector: ['h1', '.standfirst'] },
  };
}
