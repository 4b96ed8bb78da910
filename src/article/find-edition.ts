import { isSameLanguage, primaryLanguage } from './language-tag.ts';
import type { EditionLink } from './editions.ts';

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
