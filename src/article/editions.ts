/** Editions of a site: one per language, each with a front page, lists, feeds and search of its own. */
import type { Site } from './site.ts';

export interface EditionLink {
  readonly language: string;
  /** Name of the language, in that language. */
  readonly name: string;
  /** What its addresses begin with, such as `/fr`; empty for the language of the site. */
  readonly prefix: string;
}

/** The edition that a `Site` describes, and all editions of the site. */
export interface Edition {
  readonly prefix: string;
  /** The edition in the language of the site comes first. */
  readonly all: readonly EditionLink[];
}

/** Address of a page that each edition has, such as `/`, `/search/` and lists. */
export const editionAddress = ({ edition }: Pick<Site, 'edition'>, address: string): string =>
  (edition?.prefix ?? '') + address;
