/** Where the share picture of an article is published. Pure. */
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { hash } from '../../article/urls.ts';
import { shareDesign, shareSvg, type Shared } from './share-svg.ts';

/** What can be drawn here. Plain data, so that it can be handed to any thread. */
export interface ShareSetting {
  /** Of the program that draws: another version may draw otherwise, and then under other names. */
  readonly version: string;
  /** Names of scripts that no face on this machine has. */
  readonly without: readonly string[];
}

/** The scripts that are set in what a machine has of its own, each with a letter to try. */
export const OTHER_SCRIPTS: Readonly<Record<string, string>> = {
  Han: '永',
  Hiragana: 'あ',
  Katakana: 'ア',
  Hangul: '한',
  Thai: 'ก',
  Lao: 'ກ',
  Khmer: 'ក',
  Myanmar: 'က',
  Devanagari: 'क',
  Bengali: 'ক',
  Gurmukhi: 'ਕ',
  Gujarati: 'ક',
  Tamil: 'க',
  Telugu: 'క',
  Kannada: 'ಕ',
  Malayalam: 'ക',
  Sinhala: 'ක',
  Armenian: 'Ա',
  Georgian: 'ა',
  Ethiopic: 'አ',
};

/** The scripts of {@link OTHER_SCRIPTS} that words are in. */
const otherScripts = (words: string): string[] =>
  Object.keys(OTHER_SCRIPTS).filter((script) => new RegExp(`\\p{sc=${script}}`, 'u').test(words));

/** The scripts in an article's share picture that this machine has no font for. */
export const undrawnScripts = (article: Shared, site: Site, { without }: ShareSetting): string[] =>
  without.length === 0
    ? []
    : otherScripts(shareSvg(shareDesign(article, site))).filter((script) => without.includes(script));

/** Goes up when the same SVG is to come out otherwise. */
const RECIPE = 2;

/** Address of an article's picture, which follows from all that is in it; undefined when its letters cannot be drawn. */
export function shareAddress(
  article: Shared,
  site: Site,
  { version, without }: ShareSetting,
): string | undefined {
  const svg = shareSvg(shareDesign(article, site));
  if (without.length > 0 && otherScripts(svg).some((script) => without.includes(script))) return undefined;
  const parts = [`${RECIPE} ${version} ${svg}`, `${svg} ${version} ${RECIPE}`];
  return `/share/${parts.map(hash).join('')}.png`;
}

/** A published article with its share picture named, if it has one. */
export function withShare(article: Article, share: string | undefined): Article {
  const { published } = article;
  return published && share !== undefined ? { ...article, published: { ...published, share } } : article;
}
