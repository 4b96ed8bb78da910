import { escapeMarkup, joinMarkup, type Markup } from '../../../article/markup.ts';
import type { Article } from '../../../article/schema.ts';
import { isolated } from '../../../article/bidi.ts';
import { formatCount, formatDate, listParts } from '../../i18n/format.ts';
import { wordsMarkup } from '../../../article/isolate-markup.ts';
import { bodyXhtml } from './block-xhtml.ts';
import { figureXhtml } from './figure-xhtml.ts';
import { footnotesXhtml } from './footnotes-xhtml.ts';
import type { ChapterContext } from './chapter-context.ts';
import { textXhtml } from './text-xhtml.ts';
import { element, wordsElement, xhtmlPage, textElement } from './xhtml.ts';

const EMPTY = joinMarkup([]);

function byline({ authors = [] }: Article, { language, messages }: ChapterContext): string {
  const names = [...new Set(authors.map(({ name }) => name))];
  if (names.length === 0) return '';
  return `${messages.by} ${listParts(names, language)
    .map(({ type, value }) => (type === 'element' ? isolated(value) : value))
    .join('')}`;
}

function datesOf(
  { dateline, datePublished, dateModified }: Article,
  { language, timeZone, messages }: ChapterContext,
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

function corrections({ corrections: all = [] }: Article, place: ChapterContext): Markup {
  if (all.length === 0) return EMPTY;
  const { language, timeZone, messages } = place;
  return element(
    'section',
    { class: 'box' },
    textElement('p', formatCount(messages.corrections, all.length, language), { class: 'label' }),
    ...all.map(({ date, text }) =>
      element('p', {}, escapeMarkup(`${formatDate(date, language, timeZone)}: `), textXhtml(text, place)),
    ),
  );
}

const headXhtml = (article: Article, place: ChapterContext): Markup =>
  element(
    'header',
    {},
    wordsElement('p', article.kicker, place.direction, { class: 'kicker' }),
    wordsElement('h1', article.headline, place.direction, { id: 'headline' }),
    article.standfirst === undefined
      ? EMPTY
      : element('p', { class: 'standfirst' }, textXhtml(article.standfirst, place)),
    textElement('p', byline(article, place), { class: 'meta' }),
    textElement('p', datesOf(article, place), { class: 'meta' }),
  );

const named = (name: string, url: string | undefined, place: ChapterContext): Markup => {
  const href = url === undefined ? undefined : place.link(url);
  return href === undefined
    ? wordsMarkup(name, place.direction)
    : element('a', { href }, wordsMarkup(name, place.direction));
};

const line = (...parts: readonly Markup[]): Markup => element('p', {}, ...parts);

function footXhtml({ source, license, copyright }: Article, own: string, place: ChapterContext): Markup {
  const { messages } = place;
  return element(
    'footer',
    {},
    source ? line(escapeMarkup(`${messages.source} `), named(source.name, source.url, place)) : EMPTY,
    license ? line(escapeMarkup(`${messages.license}: `), named(license, license, place)) : EMPTY,
    wordsElement('p', copyright, place.direction),
    line(element('a', { href: own }, wordsMarkup(own, place.direction))),
  );
}

/** The page of a chapter; `own` is the article's URL on the web. Pure. */
export function chapterPage(article: Article, own: string, place: ChapterContext): string {
  const body = element(
    'article',
    { 'epub:type': 'chapter' },
    headXhtml(article, place),
    article.image ? figureXhtml(article.image, place) : EMPTY,
    corrections(article, place),
    bodyXhtml(article.body, place),
    footnotesXhtml(article.footnotes ?? [], place),
    footXhtml(article, own, place),
  );
  return xhtmlPage({ title: article.headline, language: place.language, direction: place.direction }, body);
}
