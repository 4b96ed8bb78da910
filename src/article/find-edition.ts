import { primaryLanguage } from './language-tag.ts';
import type { EditionLink } from './editions.ts';

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
