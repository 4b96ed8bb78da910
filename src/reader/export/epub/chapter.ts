import { isolated } from '../../../article/bidi.ts';
import { element, labelElement, type Child } from '../../../article/html-element.ts';
import { createHtmlBuilder, type HtmlBuilder } from '../../../article/html-tree.ts';
import type { Article } from '../../../article/schema.ts';
import { formatCount, listParts } from '../../i18n/format.ts';
import { footnotesSection } from './book-footnotes.ts';
import { chapterTarget, type ChapterContext } from './chapter-target.ts';
import { textElement, xhtmlPage } from './xhtml.ts';

function byline({ authors = [] }: Article, { language, messages }: ChapterContext): string {
  const names = [...new Set(authors.map(({ name }) => name))];
  if (names.length === 0) return '';
  return `${messages.by} ${listParts(names, language)
    .map(({ type, value }) => (type === 'element' ? isolated(value) : value))
    .join('')}`;
}

function datesOf(
  { dateline, datePublished, dateModified }: Article,
  { messages }: ChapterContext,
  build: HtmlBuilder,
): string {
  const updated = dateModified === datePublished ? undefined : dateModified;
  return [
    dateline && isolated(dateline),
    datePublished && build.date(datePublished),
    updated && `${messages.updated} ${build.date(updated)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function corrections(
  { corrections: all = [] }: Article,
  { language, messages }: ChapterContext,
  build: HtmlBuilder,
): Child {
  if (all.length === 0) return undefined;
  return element(
    'section',
    { className: ['box'] },
    labelElement(formatCount(messages.corrections, all.length, language)),
    all.map(({ date, text }) => element('p', {}, `${build.date(date)}: `, build.text(text))),
  );
}

const header = (article: Article, chapter: ChapterContext, build: HtmlBuilder): Child =>
  element(
    'header',
    {},
    article.kicker && element('p', { className: ['kicker'] }, build.text(article.kicker)),
    element('h1', { id: 'headline' }, build.text(article.headline)),
    article.standfirst === undefined
      ? undefined
      : element('p', { className: ['standfirst'] }, build.text(article.standfirst)),
    textElement('p', byline(article, chapter), { className: ['meta'] }),
    textElement('p', datesOf(article, chapter, build), { className: ['meta'] }),
  );

const named = (name: string, url: string | undefined, build: HtmlBuilder): Child =>
  url === undefined ? build.text(name) : build.link(url, build.text(name));

function footer(
  { source, license, copyright }: Article,
  own: string,
  { messages }: ChapterContext,
  build: HtmlBuilder,
): Child {
  return element(
    'footer',
    {},
    source && element('p', {}, `${messages.source} `, named(source.name, source.url, build)),
    license && element('p', {}, `${messages.license}: `, named(license, license, build)),
    copyright && element('p', {}, build.text(copyright)),
    element('p', {}, element('a', { href: own }, build.text(own))),
  );
}

/** The page of a chapter; `own` is the article's URL on the web. Pure. */
export function chapterPage(article: Article, own: string, chapter: ChapterContext): string {
  const build = createHtmlBuilder(chapterTarget(chapter));
  return xhtmlPage(
    { title: article.headline, language: chapter.language, direction: chapter.direction },
    element(
      'article',
      { 'epub:type': 'chapter' },
      header(article, chapter, build),
      article.image && build.figure(article.image),
      corrections(article, chapter, build),
      build.body(article.body),
      footnotesSection(article.footnotes ?? [], chapter, build),
      footer(article, own, chapter, build),
    ),
  );
}
