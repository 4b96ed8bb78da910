/** An article as others cite it, in the four common styles. Pure; plain text, as it is pasted. */
import { initials, readName, type Name } from './names.ts';

export interface Source {
  readonly authors: readonly string[];
  readonly headline: string;
  readonly site: string;
  readonly url: string;
  /** ISO 8601: a year, month, day or moment. */
  readonly published?: string | undefined;
  /** The day it was looked at: `2026-11-22`. */
  readonly accessed: string;
}

export const STYLES = ['APA', 'MLA', 'Chicago', 'Harvard'] as const;
export type Style = (typeof STYLES)[number];

interface Day {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function dayOf(iso: string | undefined): Day | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso ?? '') ?? [];
  if (year === undefined) return undefined;
  return { year, month: MONTHS[Number(month) - 1], day: day && String(Number(day)) };
}

const dayFirst = (iso: string | undefined, shorten = (month: string) => month): string => {
  const { year, month, day } = dayOf(iso) ?? { year: '' };
  return [day, month && shorten(month), year].filter(Boolean).join(' ');
};
const monthFirst = (iso: string | undefined): string => {
  const { year, month, day } = dayOf(iso) ?? { year: '' };
  return month ? `${[month, day].filter(Boolean).join(' ')}, ${year}` : year;
};
/** As MLA writes months of more than four letters. */
const short = (month: string): string =>
  month.length <= 4 ? month : `${month === 'September' ? 'Sept' : month.slice(0, 3)}.`;

const turned = ({ family, given, suffix }: Name, first = given): string =>
  [family, first, suffix].filter(Boolean).join(', ');
const straight = ({ family, given, suffix }: Name): string =>
  [given, family, suffix].filter(Boolean).join(' ');
const brief = (name: Name): string => turned(name, initials(name.given));

const series = (names: readonly string[], and: string, isCommaBeforeTwo = false): string => {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const comma = names.length > 2 || isCommaBeforeTwo ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${last}`;
};

/** A part of a citation with its full stop, unless it ends with a sign of its own. */
const stopped = (text: string): string =>
  text === '' || /[.!?…。？！؟]["”’»]?$/u.test(text) ? text : `${text}.`;
const line = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');
const quoted = (headline: string): string => `“${stopped(headline)}”`;

function apa({ authors, headline, site, url, published }: Source): string {
  const { year, month, day } = dayOf(published) ?? { year: 'n.d.' };
  const when = `(${year}${month ? `, ${[month, day].filter(Boolean).join(' ')}` : ''}).`;
  const names = authors.map(readName).map(brief);
  const shown =
    names.length > 20
      ? `${names.slice(0, 19).join(', ')}, … ${names.at(-1) ?? ''}`
      : series(names, '&', true);
  if (shown === '') return line(stopped(headline), when, stopped(site), url);
  return line(stopped(shown), when, stopped(headline), stopped(site), url);
}

const firstTurned = (authors: readonly string[], most: number): string => {
  const [first, ...others] = authors.map(readName);
  if (!first) return '';
  if (authors.length > most) return `${turned(first)}, et al`;
  return series([turned(first), ...others.map(straight)], 'and', true);
};

const mla = ({ authors, headline, site, url, published, accessed }: Source): string =>
  line(
    stopped(firstTurned(authors, 2)),
    quoted(headline),
    `${[site, dayFirst(published, short), url].filter(Boolean).join(', ')}.`,
    `Accessed ${dayFirst(accessed, short)}.`,
  );

const chicago = ({ authors, headline, site, url, published, accessed }: Source): string =>
  line(
    stopped(firstTurned(authors, 7)),
    quoted(headline),
    stopped(site),
    published ? stopped(monthFirst(published)) : `Accessed ${monthFirst(accessed)}.`,
    `${url}.`,
  );

const harvard = ({ authors, headline, site, url, published, accessed }: Source): string => {
  const year = `(${dayOf(published)?.year ?? 'no date'})`;
  const names = series(authors.map(readName).map(brief), 'and');
  const title = `‘${headline}’,`;
  const who = names === '' ? line(`‘${headline}’`, year) : line(names, year, title);
  return line(
    names === '' ? `${who},` : who,
    `${site},`,
    `Available at: ${url}`,
    `(Accessed: ${dayFirst(accessed)}).`,
  );
};

const WRITE: Readonly<Record<Style, (source: Source) => string>> = {
  APA: apa,
  MLA: mla,
  Chicago: chicago,
  Harvard: harvard,
};

const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

/** A citation in one style, as one line. English, as these styles are. */
export const cite = (source: Source, style: Style): string =>
  WRITE[style]({ ...source, headline: oneLine(source.headline), site: oneLine(source.site) });
