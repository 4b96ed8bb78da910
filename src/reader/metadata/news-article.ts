import type {
  CorrectionComment,
  CreativeWork,
  CreativeWorkSeries,
  ImageObject,
  InteractionCounter,
  NewsArticle,
  NewsMediaOrganization,
  Person,
} from 'schema-dts';
import type { Image } from '../../article/pictures.ts';
import type { Article, Author } from '../../article/schema.ts';
import type { SeriesPlace } from '../../article/series.ts';
import { lastModifiedDate } from '../../article/dates.ts';
import { toPlainText } from '../../article/plain-text.ts';
import { description } from '../../article/text.ts';
import { articleAddress, isSafeUrl, listAddress } from '../../article/urls.ts';
import { citationsOf } from './citations.ts';
import {
  sectionTitle,
  nonEmpty,
  absoluteUrlIn,
  editionUrlIn,
  type SchemaNode,
  type SiteData,
} from './metadata-values.ts';

const MAX_DESCRIPTION_LENGTH = 160;

type ToAbsolute = (url: string) => string;

const ACTION_TYPES = { comments: 'CommentAction', shares: 'ShareAction', views: 'ViewAction' } as const;
const COUNTED_ACTIONS = ['comments', 'shares', 'views'] as const;

function interactions({ counts }: Article): SchemaNode<InteractionCounter>[] {
  return COUNTED_ACTIONS.flatMap((kind) => {
    const count = counts?.[kind];
    if (count === undefined) return [];
    const interactionType = { '@type': ACTION_TYPES[kind] };
    return [{ '@type': 'InteractionCounter', interactionType, userInteractionCount: count }];
  });
}

const personOf = (author: Author, address: ToAbsolute, editionUrl: ToAbsolute): SchemaNode<Person> => ({
  '@type': 'Person',
  name: author.name,
  url: editionUrl(listAddress('authors', author.name)),
  jobTitle: author.role,
  sameAs: author.url && address(author.url),
  image: author.image && address(author.image),
});

const imageOf = ({ src, width, height }: Image, address: ToAbsolute): SchemaNode<ImageObject> => ({
  '@type': 'ImageObject',
  url: address(src),
  width: width === undefined ? undefined : `${width}`,
  height: height === undefined ? undefined : `${height}`,
});

function correctionsOf({ corrections = [] }: Article): SchemaNode<CorrectionComment>[] {
  return corrections.map(({ date, text }) => ({
    '@type': 'CorrectionComment',
    text: toPlainText(text),
    datePublished: date,
  }));
}

export const publisherOf = (data: SiteData): SchemaNode<NewsMediaOrganization> => ({
  '@type': 'NewsMediaOrganization',
  name: data.site.name,
  url: editionUrlIn(data)('/'),
  logo: data.site.theme.logo && absoluteUrlIn(data)(data.site.theme.logo.light),
});

const workOf = ({ source }: Article, address: ToAbsolute): SchemaNode<CreativeWork> | undefined =>
  source && {
    '@type': 'CreativeWork',
    url: source.url && address(source.url),
    publisher: { '@type': 'Organization', name: source.name },
  };

export const seriesOf = (
  { name }: Pick<SeriesPlace, 'name'>,
  editionUrl: ToAbsolute,
): SchemaNode<CreativeWorkSeries> => ({
  '@type': 'CreativeWorkSeries',
  name,
  url: editionUrl(listAddress('series', name)),
});

/** The translations of an original, or the original of a translation. */
export function translationsOf(
  { published }: Article,
  address: ToAbsolute,
): Pick<SchemaNode<CreativeWork>, 'workTranslation' | 'translationOfWork'> {
  const [original, ...others] = (published?.translations ?? []).map(
    ({ language, url }): SchemaNode<CreativeWork> => ({
      '@type': 'CreativeWork',
      url: address(url),
      inLanguage: language,
    }),
  );
  const isOriginal = original?.url === address(articleAddress(published?.id ?? ''));
  return isOriginal ? { workTranslation: others } : { translationOfWork: original };
}

const licenseOf = (license: string): string | SchemaNode<CreativeWork> =>
  /^https?:/.test(license) && isSafeUrl(license) ? license : { '@type': 'CreativeWork', name: license };

export function newsArticle(article: Article, data: SiteData): SchemaNode<NewsArticle> {
  const { site } = data;
  const address = absoluteUrlIn(data);
  const editionUrl = editionUrlIn(data);
  const { published, image, authors = [], tags = [], license, section } = article;
  const series = published?.series;
  const pictures = [
    ...(published?.share === undefined ? [] : [address(published.share)]),
    ...(image ? [imageOf(image.image, address)] : []),
  ];
  return {
    '@type': 'NewsArticle',
    mainEntityOfPage: address(article.canonicalUrl ?? articleAddress(published?.id ?? '')),
    headline: article.headline,
    alternativeHeadline: article.alternativeHeadline || undefined,
    description: description(article, MAX_DESCRIPTION_LENGTH) || undefined,
    image: nonEmpty(pictures),
    datePublished: article.datePublished,
    dateModified: lastModifiedDate(article, site.timeZone),
    author: nonEmpty(authors.map((author) => personOf(author, address, editionUrl))),
    publisher: publisherOf(data),
    articleSection: section && sectionTitle(site, section),
    keywords: nonEmpty(tags),
    inLanguage: article.language ?? site.language,
    dateline: article.dateline,
    wordCount: published?.words,
    timeRequired: published && `PT${published.minutes}M`,
    interactionStatistic: nonEmpty(interactions(article)),
    discussionUrl: article.discussionUrl && address(article.discussionUrl),
    correction: nonEmpty(correctionsOf(article)),
    citation: nonEmpty(citationsOf(article)),
    isBasedOn: workOf(article, address),
    isPartOf: series && seriesOf(series, editionUrl),
    position: series?.part,
    ...translationsOf(article, address),
    license: license ? licenseOf(license) : undefined,
    copyrightNotice: article.copyright,
    isAccessibleForFree: true,
    speakable: { '@type': 'SpeakableSpecification', cssSelector: ['h1', '.standfirst'] },
  };
}
