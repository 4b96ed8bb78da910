/** Editions of a site: one a language, each with a front page, lists, feeds and search of its own. */
import { primaryLanguage } from './language-tag.ts';
import type { Site } from './site.ts';

export interface EditionLink {
  readonly language: string;
  /** Of the language, in that language. */
  readonly name: string;
  /** What its addresses begin with: `/fr`, and nothing in the language of the site. */
  readonly prefix: string;
}

/** Which edition a site stands for, among all. */
export interface Edition {
  readonly prefix: string;
  /** That in the language of the site first. */
  readonly all: readonly EditionLink[];
}

type SiteEdition = Pick<Site, 'edition'>;

/** Address of a page that each edition has, such as `/`, `/search/` and lists. */
export const editionAddress = ({ edition }: SiteEdition, address: string): string =>
  (edition?.prefix ?? '') + address;

/** That of exactly this language, else of another variety of it, else the first. */
export const editionIn = <T extends { readonly language: string }>(
  editions: readonly T[],
  language = '',
): T | undefined =>
  editions.find((one) => one.language === language) ??
  editions.find((one) => primaryLanguage(one.language) === primaryLanguage(language)) ??
  editions[0];

/** The edition that a list or a page of its own belongs to, by its address. */
export const editionAt = <T extends Pick<EditionLink, 'prefix'>>(
  editions: readonly T[],
  address: string,
): T | undefined =>
  editions.find(({ prefix }) => prefix !== '' && address.startsWith(`${prefix}/`)) ?? editions[0];
