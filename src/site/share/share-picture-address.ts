import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { hash } from '../../article/urls.ts';
import { shareSvg, type SharedFields } from './share-svg.ts';

/** Plain data, so that it can be sent to a worker. */
export interface SharePictureOptions {
  /** Version of the drawing library: another one may draw differently, so the names change. */
  readonly version: string;
  readonly without: readonly string[];
}

export const SYSTEM_FONT_SCRIPTS: Readonly<Record<string, string>> = {
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
  Oriya: 'କ',
  Tibetan: 'ཀ',
  Mongolian: 'ᠮ',
  Bopomofo: 'ㄅ',
  Yi: 'ꀀ',
  Thaana: 'ހ',
  Syriac: 'ܐ',
  Nko: 'ߊ',
  Adlam: '𞤀',
  Tifinagh: 'ⴰ',
  Vai: 'ꔀ',
  Cherokee: 'Ꭰ',
  Canadian_Aboriginal: 'ᐁ',
  Javanese: 'ꦏ',
  Balinese: 'ᬓ',
  Cham: 'ꨆ',
  Ol_Chiki: 'ᱚ',
  Meetei_Mayek: 'ꯀ',
};

const systemFontScripts = (words: string): string[] =>
  Object.keys(SYSTEM_FONT_SCRIPTS).filter((script) => new RegExp(`\\p{sc=${script}}`, 'u').test(words));

export const missingScriptsOf = (
  article: SharedFields,
  site: Site,
  { without }: SharePictureOptions,
): string[] =>
  without.length === 0
    ? []
    : systemFontScripts(shareSvg(article, site)).filter((script) => without.includes(script));

/** To be raised when the same SVG is drawn differently. */
const DRAWING_VERSION = 3;

/** Derived from the picture's content; undefined when it cannot be drawn. */
export function sharePictureAddress(
  article: SharedFields,
  site: Site,
  { version, without }: SharePictureOptions,
): string | undefined {
  const svg = shareSvg(article, site);
  if (without.length > 0 && systemFontScripts(svg).some((script) => without.includes(script)))
    return undefined;
  const parts = [`${DRAWING_VERSION} ${version} ${svg}`, `${svg} ${version} ${DRAWING_VERSION}`];
  return `/share/${parts.map(hash).join('')}.png`;
}

export function withSharePicture(article: Article, share: string | undefined): Article {
  const { published } = article;
  return published && share !== undefined ? { ...article, published: { ...published, share } } : article;
}
