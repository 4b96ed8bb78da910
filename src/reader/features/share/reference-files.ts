/** An article for programs that keep references: BibTeX and RIS. Pure. */
import type { Source } from './citation.ts';
import { readName } from './names.ts';

const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Words that TeX reads as they are. */
const tex = (text: string): string =>
  oneLine(text).replace(/[\\{}~^&%$#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);

/** Addresses stand within `\url` or a field of their own: only braces and backslashes would end it. */
const texUrl = (url: string): string =>
  oneLine(url)
    .replace(/[{}\\]/g, (sign) => encodeURIComponent(sign))
    .replaceAll(' ', '%20');

const ascii = (text: string): string => text.normalize('NFD').replace(/[^A-Za-z0-9]/g, '');

/** A key from family name, year and first word: `hughes2023kadyrov`. */
export function referenceKey({ authors, headline, published }: Source): string {
  const family = authors[0] === undefined ? '' : readName(authors[0]).family;
  const word =
    headline
      .split(/\s+/)
      .map(ascii)
      .find((one) => one.length > 3) ?? '';
  return [family, published?.slice(0, 4) ?? '', word].map(ascii).join('').toLowerCase() || 'article';
}

const texName = (full: string): string => {
  const { family, given, suffix, isWhole } = readName(full);
  // Braces keep a desk's name, and an “and” in it, in one piece.
  if (isWhole || /\band\b/i.test(full)) return `{${tex(oneLine(full))}}`;
  return [family, suffix, given].filter(Boolean).map(tex).join(', ');
};

/** A BibTeX entry. */
export function bibtex(source: Source): string {
  const fields: readonly (readonly [string, string])[] = [
    ['author', source.authors.map(texName).join(' and ')],
    ['title', `{${tex(source.headline)}}`],
    ['journal', tex(source.site)],
    ['year', source.published?.slice(0, 4) ?? ''],
    ['month', source.published?.slice(5, 7).replace(/^0/, '') ?? ''],
    ['url', texUrl(source.url)],
    ['urldate', source.accessed],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`);
  return `@article{${referenceKey(source)},\n${lines.join(',\n')}\n}\n`;
}

const risName = (full: string): string => {
  const { family, given, suffix, isWhole } = readName(full);
  return oneLine(isWhole ? full : [family, given, suffix].filter(Boolean).join(', '));
};

/** A RIS record. */
export function ris({ authors, headline, site, url, published, accessed }: Source): string {
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
