import type { Article, Card } from '../article/schema.ts';
import type { Site } from '../article/site.ts';
import { listHeadline } from '../article/list-headline.ts';
import { articleText, description, readingMinutes } from '../article/text.ts';
import { summaryText } from '../article/summary-text.ts';
import { resolveArticleUrl } from '../article/resolve-url.ts';
import { unpublishedReason } from '../article/unpublished-reason.ts';
import { articleAddress, isPageId, slug } from '../article/urls.ts';

export interface ArticleEntry {
  readonly id: string;
  readonly article: Article;
}

const MAX_EXCERPT_LENGTH = 220;

/** Finds a section of `site.json` by slug or name, ignoring case. */
export function findSection({ sections }: Site, section: string): Site['sections'][number] | undefined {
  const key = slug(section);
  return (
    sections.find((known) => slug(known.slug) === key) ?? sections.find((known) => slug(known.name) === key)
  );
}

/** The slug of a section of `site.json`; any other section as the article writes it. */
export const sectionSlug = (site: Site, section: string): string =>
  findSection(site, section)?.slug ?? section;

/** Display name of an article's section; an unknown slug is turned into a title. */
export const sectionName = (site: Site, section: string): string =>
  findSection(site, section)?.name ??
  (section === slug(section) ? titleFromSlug(section, site.language) : section);

const titleFromSlug = (words: string, language: string): string =>
  words.charAt(0).toLocaleUpperCase(language) + words.slice(1).replaceAll('-', ' ');

export function toCard(
  { id, article }: ArticleEntry,
  site: Site,
  unpublished = unpublishedReason(article),
): Card {
  const language = article.language ?? site.language;
  const text = articleText(article);
  // An empty standfirst keeps its place empty.
  const standfirst =
    article.standfirst === undefined
      ? description(article, MAX_EXCERPT_LENGTH)
      : summaryText(article.standfirst);
  return {
    url: articleAddress(id),
    headline: listHeadline(article, site),
    ...(article.kicker && { kicker: article.kicker }),
    ...(standfirst !== '' && { standfirst }),
    ...(article.section !== undefined && { section: sectionName(site, article.section) }),
    ...(article.language !== undefined && article.language !== site.language && { language }),
    ...(article.authors && { authors: article.authors.map((author) => author.name) }),
    ...(article.datePublished !== undefined && { datePublished: article.datePublished }),
    ...(!isPageId(id) && { minutes: readingMinutes(text, language) }),
    ...(article.image && {
      image: { ...article.image.image, src: resolveArticleUrl(id, article.image.image.src) },
    }),
    ...(unpublished && { unpublished }),
  };
}
