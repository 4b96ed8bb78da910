/** An article as a chapter of an e-book. Pure. */
import { escaped, joined, type Markup } from '../../../../article/markup.ts';
import type { Article } from '../../../../article/schema.ts';
import { isolated } from '../../../../article/bidi.ts';
import { formatCount, formatDate, listParts } from '../../../i18n/format.ts';
import { directionOf } from '../../../i18n/languages.ts';
import { bodyXhtml } from './block-xhtml.ts';
import { figureXhtml } from './figure-xhtml.ts';
import { footnotesXhtml } from './footnotes-xhtml.ts';
import type { Place } from './place.ts';
import { textXhtml } from './text-xhtml.ts';
import { element, page, words } from './xhtml.ts';

const NOTHING = joined([]);

function byline({ authors = [] }: Article, { language, messages }: Place): string {
  const names = [...new Set(authors.map(({ name }) => name))];
  if (names.length === 0) return '';
  return `${messages.by} ${listParts(names, language)
    .map(({ type, value }) => (type === 'element' ? isolated(value) : value))
    .join('')}`;
}

function times(
  { dateline, datePublished, dateModified }: Article,
  { language, timeZone, messages }: Place,
): string {
  const updated = dateModified === datePublished ? undefined : dateModified;
  return [
    dateline && isolated(dateline),
    datePublished && formatDate(datePublished, language, timeZone),
    updated && `${messages.updated} ${formatDate(updated, language, timeZone)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function corrections({ corrections: all = [] }: Article, place: Place): Markup {
  if (all.length === 0) return NOTHING;
  const { language, timeZone, messages } = place;
  return element(
    'section',
    { class: 'box' },
    words('p', formatCount(messages.corrections, all.length, language), { class: 'label' }),
    ...all.map(({ date, text }) =>
      element('p', {}, escaped(`${formatDate(date, language, timeZone)}: `), textXhtml(text, place)),
    ),
  );
}

const headXhtml = (article: Article, place: Place): Markup =>
  element(
    'header',
    {},
    words('p', article.kicker, { class: 'kicker' }),
    words('h1', article.headline, { id: 'headline' }),
    article.standfirst === undefined
      ? NOTHING
      : element('p', { class: 'standfirst' }, textXhtml(article.standfirst, place)),
    words('p', byline(article, place), { class: 'meta' }),
    words('p', times(article, place), { class: 'meta' }),
  );

const named = (name: string, url: string | undefined, place: Place): Markup => {
  const href = url === undefined ? undefined : place.link(url);
  return href === undefined ? escaped(name) : element('a', { href }, escaped(name));
};

const line = (...parts: readonly Markup[]): Markup => element('p', {}, ...parts);

function footXhtml({ source, license, copyright }: Article, own: string, place: Place): Markup {
  const { messages } = place;
  return element(
    'footer',
    {},
    source ? line(escaped(`${messages.source} `), named(source.name, source.url, place)) : NOTHING,
    license ? line(escaped(`${messages.license}: `), named(license, license, place)) : NOTHING,
    words('p', copyright),
    line(element('a', { href: own }, escaped(own))),
  );
}

/** The file of a chapter. `own` is its address on the web. */
export function chapterPage(article: Article, own: string, place: Place): string {
  const direction = article.direction ?? directionOf(place.language);
  const body = element(
    'article',
    { 'epub:type': 'chapter' },
    headXhtml(article, place),
    article.image ? figureXhtml(article.image, place) : NOTHING,
    corrections(article, place),
    bodyXhtml(article.body, place),
    footnotesXhtml(article.footnotes ?? [], place),
    footXhtml(article, own, place),
  );
  return page({ title: article.headline, language: place.language, direction }, body);
}
