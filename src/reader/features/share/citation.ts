import { initials, parseAuthorName, type AuthorName } from './author-name.ts';

export interface CitationSource {
  readonly authors: readonly string[];
  readonly headline: string;
  readonly site: string;
  readonly url: string;
  /** ISO 8601: a year, month, day or time. */
  readonly published?: string | undefined;
  readonly accessed: string;
}

export const CITATION_STYLES = ['APA', 'MLA', 'Chicago', 'Harvard'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

interface DateParts {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function dateParts(iso: string | undefined): DateParts | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso ?? '') ?? [];
  if (year === undefined) return undefined;
  return { year, month: MONTHS[Number(month) - 1], day: day && String(Number(day)) };
}

const dayFirst = (iso: string | undefined, shorten = (month: string) => month): string => {
  const { year, month, day } = dateParts(iso) ?? { year: '' };
  return [day, month && shorten(month), year].filter(Boolean).join(' ');
};
const monthFirst = (iso: string | undefined): string => {
  const { year, month, day } = dateParts(iso) ?? { year: '' };
  return month ? `${[month, day].filter(Boolean).join(' ')}, ${year}` : year;
};
/** MLA abbreviates months of more than four letters. */
const mlaMonth = (month: string): string =>
  month.length <= 4 ? month : `${month === 'September' ? 'Sept' : month.slice(0, 3)}.`;

const familyNameFirst = ({ family, given, suffix }: AuthorName, first = given): string =>
  [family, first, suffix].filter(Boolean).join(', ');
const givenNameFirst = ({ family, given, suffix }: AuthorName): string =>
  [given, family, suffix].filter(Boolean).join(' ');
const familyNameAndInitials = (name: AuthorName): string => familyNameFirst(name, initials(name.given));

const joinNames = (names: readonly string[], and: string, isCommaBeforeTwo = false): string => {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const comma = names.length > 2 || isCommaBeforeTwo ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${last}`;
};

/** Adds a full stop unless the text ends with punctuation. */
const withFullStop = (text: string): string =>
  text === '' || /[.!?…。？！؟]["”’»]?$/u.test(text) ? text : `${text}.`;
const joinParts = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');
const quotedTitle = (headline: string): string => `“${withFullStop(headline)}”`;

function apa({ authors, headline, site, url, published }: CitationSource): string {
  const { year, month, day } = dateParts(published) ?? { year: 'n.d.' };
  const when = `(${year}${month ? `, ${[month, day].filter(Boolean).join(' ')}` : ''}).`;
  const names = authors.map(parseAuthorName).map(familyNameAndInitials);
  const shown =
    names.length > 20
      ? `${names.slice(0, 19).join(', ')}, … ${names.at(-1) ?? ''}`
      : joinNames(names, '&', true);
  if (shown === '') return joinParts(withFullStop(headline), when, withFullStop(site), url);
  return joinParts(withFullStop(shown), when, withFullStop(headline), withFullStop(site), url);
}

const mlaAuthors = (authors: readonly string[], maxAuthors: number): string => {
  const [first, ...others] = authors.map(parseAuthorName);
  if (!first) return '';
  if (authors.length > maxAuthors) return `${familyNameFirst(first)}, et al`;
  return joinNames([familyNameFirst(first), ...others.map(givenNameFirst)], 'and', true);
};

const mla = ({ authors, headline, site, url, published, accessed }: CitationSource): string =>
  joinParts(
    withFullStop(mlaAuthors(authors, 2)),
    quotedTitle(headline),
    `${[site, dayFirst(published, mlaMonth), url].filter(Boolean).join(', ')}.`,
    `Accessed ${dayFirst(accessed, mlaMonth)}.`,
  );

const chicago = ({ authors, headline, site, url, published, accessed }: CitationSource): string =>
  joinParts(
    withFullStop(mlaAuthors(authors, 7)),
    quotedTitle(headline),
    withFullStop(site),
    published ? withFullStop(monthFirst(published)) : `Accessed ${monthFirst(accessed)}.`,
    `${url}.`,
  );

const harvard = ({ authors, headline, site, url, published, accessed }: CitationSource): string => {
  const year = `(${dateParts(published)?.year ?? 'no date'})`;
  const names = joinNames(authors.map(parseAuthorName).map(familyNameAndInitials), 'and');
  const title = `‘${headline}’,`;
  const who = names === '' ? joinParts(`‘${headline}’`, year) : joinParts(names, year, title);
  return joinParts(
    names === '' ? `${who},` : who,
    `${site},`,
    `Available at: ${url}`,
    `(Accessed: ${dayFirst(accessed)}).`,
  );
};

const FORMATTERS: Readonly<Record<CitationStyle, (source: CitationSource) => string>> = {
  APA: apa,
  MLA: mla,
  Chicago: chicago,
  Harvard: harvard,
};

export const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

/** One line in English, as the styles require. */
export const formatCitation = (source: CitationSource, style: CitationStyle): string =>
  FORMATTERS[style]({ ...source, headline: oneLine(source.headline), site: oneLine(source.site) });
