/** Editions of a site: one a language, each with a front page, lists, feeds and search of its own. */
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
