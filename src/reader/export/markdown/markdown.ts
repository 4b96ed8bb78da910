/** An article as Markdown with YAML front matter. Pure. */
import type { Article } from '../../../article/schema.ts';
import { articleAddress } from '../../../article/urls.ts';
import { indexFootnotes } from '../../blocks/footnote-index.ts';
import { articleUrl, webUrl } from '../epub/links.ts';
import { bodyMarkdown, figureMarkdown, noteMarkdown, joinParagraphs } from './block-markdown.ts';
import { escapeMarkdown } from './escape.ts';
import { textMarkdown, type MarkdownContext } from './text-markdown.ts';

export interface ArticleOrigin {
  readonly id: string;
  readonly language: string;
  readonly site: string;
  readonly root: string;
}

/** JSON strings and lists are valid YAML. */
const yamlValue = (value: string | readonly string[]): string => JSON.stringify(value);

function frontMatter(article: Article, { id, language, site, root }: ArticleOrigin): string {
  const fields: Readonly<Record<string, string | readonly string[] | undefined>> = {
    headline: article.headline,
    authors: article.authors?.map(({ name }) => name),
    published: article.datePublished,
    updated: article.dateModified,
    address: articleUrl(id, root),
    site,
    language,
    section: article.section,
    tags: article.tags,
    source: article.source?.name,
    license: article.license,
    copyright: article.copyright,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || value.length === 0 ? [] : [`${name}: ${yamlValue(value)}`],
  );
  return ['---', ...lines, '---'].join('\n');
}

export function articleMarkdown(article: Article, origin: ArticleOrigin): string {
  const { standfirst, image, corrections = [], footnotes = [], body } = article;
  const own = articleAddress(origin.id);
  const notes = indexFootnotes(article);
  const sheet: MarkdownContext = { notes, link: (url) => webUrl(url, origin.root, own) };
  const unnamed = footnotes.filter(({ id }) => !notes.counts.has(id));
  const parts = [
    frontMatter(article, origin),
    `# ${escapeMarkdown(article.headline.trim(), false).replace(/#+$/, '\\$&')}`,
    ...(standfirst === undefined ? [] : [textMarkdown(standfirst, sheet)]),
    ...corrections.map(({ date, text }) => `> ${date}: ${textMarkdown(text, sheet, ' ')}`),
    ...(image ? figureMarkdown(image, sheet) : []),
    ...bodyMarkdown(body, sheet),
    ...(unnamed.length > 0 ? ['***', ...unnamed.flatMap((note) => bodyMarkdown(note.body, sheet))] : []),
    ...footnotes.flatMap((note, at) =>
      notes.counts.has(note.id) ? [noteMarkdown(at + 1, note.body, sheet)] : [],
    ),
  ];
  return `${joinParagraphs(parts)}\n`;
}
