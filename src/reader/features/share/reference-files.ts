import { oneLine, type CitationSource } from './citation.ts';
import { parseAuthorName } from './author-name.ts';

const TEX_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeTex = (text: string): string =>
  oneLine(text).replace(/[\\{}~^&%$#_]/g, (sign) => TEX_ESCAPES[sign] ?? `\\${sign}`);

/** Inside `\url` only braces and backslashes need escaping. */
const escapeTexUrl = (url: string): string =>
  oneLine(url)
    .replace(/[{}\\]/g, (sign) => encodeURIComponent(sign))
    .replaceAll(' ', '%20');

const ascii = (text: string): string => text.normalize('NFD').replace(/[^A-Za-z0-9]/g, '');

/** Citation key of family name, year and first long word, such as `hughes2023kadyrov`. */
export function referenceKey({ authors, headline, published }: CitationSource): string {
  const family = authors[0] === undefined ? '' : parseAuthorName(authors[0]).family;
  const word =
    headline
      .split(/\s+/)
      .map(ascii)
      .find((one) => one.length > 3) ?? '';
  return [family, published?.slice(0, 4) ?? '', word].map(ascii).join('').toLowerCase() || 'article';
}

const texName = (full: string): string => {
  const { family, given, suffix, isWhole } = parseAuthorName(full);
  // Braces keep BibTeX from splitting an organisation's name at "and".
  if (isWhole || /\band\b/i.test(full)) return `{${escapeTex(oneLine(full))}}`;
  return [family, suffix, given].filter(Boolean).map(escapeTex).join(', ');
};

export function bibtex(source: CitationSource): string {
  const fields: readonly (readonly [string, string])[] = [
    ['author', source.authors.map(texName).join(' and ')],
    ['title', `{${escapeTex(source.headline)}}`],
    ['journal', escapeTex(source.site)],
    ['year', source.published?.slice(0, 4) ?? ''],
    ['month', source.published?.slice(5, 7).replace(/^0/, '') ?? ''],
    ['url', escapeTexUrl(source.url)],
    ['urldate', source.accessed],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`);
  return `@article{${referenceKey(source)},\n${lines.join(',\n')}\n}\n`;
}

const risName = (full: string): string => {
  const { family, given, suffix, isWhole } = parseAuthorName(full);
  return oneLine(isWhole ? full : [family, given, suffix].filter(Boolean).join(', '));
};

export function ris({ authors, headline, site, url, published, accessed }: CitationSource): string {
  const [year = '', month = '', day = ''] = published?.slice(0, 10).split('-') ?? [];
  const fields: readonly (readonly [string, string])[] = [
    ['TY', 'NEWS'],
    ...authors.map((name) => ['AU', risName(name)] as const),
    ['TI', oneLine(headline)],
    ['T2', oneLine(site)],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}/`],
    ['UR', oneLine(url)],
    ['Y2', `${accessed.replaceAll('-', '/')}/`],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}
