/** Editions of a site: one per language, each with a front page, lists, feeds and search of its own. */
import { isSameLanguage, primaryLanguage } from './language-tag.ts';

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
export const editionAddress = (
  { edition }: { readonly edition?: Edition | undefined },
  address: string,
): string => (edition?.prefix ?? '') + address;

/** The edition in exactly this language, else in another variety of it, else the first. */
export const editionIn = <T extends { readonly language: string }>(
  editions: readonly T[],
  language = '',
): T | undefined =>
  editions.find((one) => isSameLanguage(one.language, language)) ??
  editions.find((one) => primaryLanguage(one.language) === primaryLanguage(language)) ??
  editions[0];

/** Whether an address begins as those of an edition do; not for the language of the site, whose prefix is empty. */
export const hasPrefix = (address: string, prefix: string): boolean =>
  prefix !== '' && address.startsWith(`${prefix}/`);

/** The edition that a list or a page of its own belongs to, by its address. */
export const editionAt = <T extends Pick<EditionLink, 'prefix'>>(
  editions: readonly T[],
  address: string,
): T | undefined => editions.find(({ prefix }) => hasPrefix(address, prefix)) ?? editions[0];
