import { editionIn, hasPrefix, type EditionLink } from '../article/editions.ts';
import type { Site } from '../article/site.ts';
import { ownLanguageName } from './language-name.ts';

export const FEED_LINK = { name: 'RSS', url: '/rss.xml' };

const editionPrefix = (language: string): string => `/${language.toLowerCase()}`;

const linkTo = (language: string, prefix: string): EditionLink => ({
  language,
  prefix,
  name: ownLanguageName(language),
});

type SiteLink = Site['links'][number];
const isFeed = ({ url }: SiteLink): boolean => url === FEED_LINK.url;

/** One `Site` for each language, that of the site first. The settings of an edition replace those of the site. */
export function editionsOf(site: Site): readonly [Site, ...Site[]] {
  const { languages = {}, ...main } = site;
  if (Object.keys(languages).length === 0) return [site];
  const others = Object.keys(languages).map((language) => linkTo(language, editionPrefix(language)));
  const all = [linkTo(site.language, ''), ...others];
  const { direction: _, ...shared } = main;
  const mainLinks = site.links.filter(({ url }) => !others.some(({ prefix }) => hasPrefix(url, prefix)));
  return [
    { ...main, links: mainLinks, edition: { prefix: '', all } },
    ...others.map(({ language, prefix }): Site => {
      const { links, ...own } = languages[language] ?? {};
      return {
        ...shared,
        ...own,
        front: {},
        language,
        links: [
          ...(links ?? mainLinks.filter((link) => !isFeed(link))),
          ...site.links.filter(({ url }) => hasPrefix(url, prefix)),
          ...mainLinks.filter(isFeed).map((link) => ({ ...link, url: prefix + link.url })),
        ],
        edition: { prefix, all },
      };
    }),
  ];
}

/** The edition that articles in a language belong to. */
export const editionFor = (site: Site, language: string | undefined): Site =>
  site.languages ? (editionIn(editionsOf(site), language) ?? site) : site;

/** Groups entries by edition, in the order of editions; entries keep their order. */
export function splitByEdition<T>(
  site: Site,
  entries: readonly T[],
  languageOf: (entry: T) => string | undefined,
): (readonly [edition: Site, entries: readonly T[]])[] {
  const editions = editionsOf(site);
  if (editions.length === 1) return [[site, entries]];
  const groups = new Map(editions.map((edition) => [edition, [] as T[]]));
  for (const entry of entries) groups.get(editionIn(editions, languageOf(entry))!)?.push(entry);
  return [...groups];
}

/** For cards, which pages of all editions show: sections have their names in the language of the article. */
export const withSectionsFor = (site: Site, language: string | undefined): Site =>
  site.languages ? { ...site, sections: editionFor(site, language).sections } : site;

/** The edition of a list or a file, by its address. */
export function editionByAddress(site: Site, address: string): Site {
  const editions = editionsOf(site);
  return editions.find(({ edition }) => hasPrefix(address, edition?.prefix ?? '')) ?? editions[0];
}

/** Whether articles in a language belong to the edition. */
export const isLanguageOf = ({ edition }: Site, language: string | undefined): boolean =>
  edition === undefined || editionIn(edition.all, language)?.prefix === edition.prefix;
