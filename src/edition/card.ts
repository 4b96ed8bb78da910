/** An article as lists and links show it. Pure. */
import type { Article, Card } from '../article/schema.ts';
import type { Site } from '../article/site.ts';
import { plain } from '../article/plain.ts';
import { excerpt, firstText, plainText, readingMinutes } from '../article/text.ts';
import { fromArticle } from '../article/from-article.ts';
import { articleAddress, slug } from '../article/urls.ts';

/** An article and the path of its file below `articles/`, without `.json`. */
export interface Entry {
  readonly id: string;
  readonly article: Article;
}

const EXCERPT = 220;

/** The section of `site.json` that an article names by slug or by name, in any case. */
export function knownSection({ sections }: Site, section: string): Site['sections'][number] | undefined {
  const key = slug(section);
  return (
    sections.find((known) => slug(known.slug) === key) ?? sections.find((known) => slug(known.name) === key)
  );
}

/** The name that readers see of an article's section; a slug that `site.json` does not know becomes a title. */
export const sectionName = (site: Site, section: string): string =>
  knownSection(site, section)?.name ?? (section === slug(section) ? titled(section, site.language) : section);

const titled = (words: string, language: string): string =>
  words.charAt(0).toLocaleUpperCase(language) + words.slice(1).replaceAll('-', ' ');

/** The card of an article. */
export function cardOf({ id, article }: Entry, site: Site): Card {
  const language = article.language ?? site.language;
  const text = plainText(article);
  const standfirst =
    article.standfirst === undefined ? excerpt(firstText(article), EXCERPT) : plain(article.standfirst);
  return {
    url: articleAddress(id),
    headline: article.alternativeHeadline || article.headline,
    ...(article.kicker && { kicker: article.kicker }),
    ...(standfirst !== '' && { standfirst }),
    ...(article.section !== undefined && { section: sectionName(site, article.section) }),
    ...(article.language !== undefined && article.language !== site.language && { language }),
    ...(article.authors && { authors: article.authors.map((author) => author.name) }),
    ...(article.datePublished !== undefined && { datePublished: article.datePublished }),
    minutes: readingMinutes(text, language),
    ...(article.image && {
      image: { ...article.image.image, src: fromArticle(id, article.image.image.src) },
    }),
  };
}
