/** An article as a Markdown file: what it is in front, its words below. Pure. */
import type { Article } from '../../../../article/schema.ts';
import { articleAddress } from '../../../../article/urls.ts';
import { notesOf } from '../../../blocks/footnotes.ts';
import { ownAddress, webAddress } from '../epub/addresses.ts';
import { bodyMarkdown, figureMarkdown, noteMarkdown, parted } from './block-markdown.ts';
import { literally } from './escape.ts';
import { textMarkdown, type Sheet } from './text-markdown.ts';

/** Where an article comes from. */
export interface Origin {
  readonly id: string;
  /** BCP 47. */
  readonly language: string;
  /** Name of the site, and the whole address of its front page. */
  readonly site: string;
  readonly root: string;
}

/** A value as YAML, which has JSON's strings and lists. */
const written = (value: string | readonly string[]): string => JSON.stringify(value);

function frontMatter(article: Article, { id, language, site, root }: Origin): string {
  const fields: Readonly<Record<string, string | readonly string[] | undefined>> = {
    headline: article.headline,
    authors: article.authors?.map(({ name }) => name),
    published: article.datePublished,
    updated: article.dateModified,
    address: ownAddress(id, root),
    site,
    language,
    section: article.section,
    tags: article.tags,
    source: article.source?.name,
    license: article.license,
    copyright: article.copyright,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || value.length === 0 ? [] : [`${name}: ${written(value)}`],
  );
  return ['---', ...lines, '---'].join('\n');
}

/** The whole file. */
export function articleMarkdown(article: Article, origin: Origin): string {
  const { standfirst, image, corrections = [], footnotes = [], body } = article;
  const own = articleAddress(origin.id);
  const notes = notesOf(article);
  const sheet: Sheet = { notes, link: (url) => webAddress(url, origin.root, own) };
  const unnamed = footnotes.filter(({ id }) => !notes.counts.has(id));
  const parts = [
    frontMatter(article, origin),
    `# ${literally(article.headline.trim(), false).replace(/#+$/, '\\$&')}`,
    ...(standfirst === undefined ? [] : [textMarkdown(standfirst, sheet)]),
    ...corrections.map(({ date, text }) => `> ${date}: ${textMarkdown(text, sheet, ' ')}`),
    ...(image ? figureMarkdown(image, sheet) : []),
    ...bodyMarkdown(body, sheet),
    ...(unnamed.length > 0 ? ['***', ...unnamed.flatMap((note) => bodyMarkdown(note.body, sheet))] : []),
    ...footnotes.flatMap((note, at) =>
      notes.counts.has(note.id) ? [noteMarkdown(at + 1, note.body, sheet)] : [],
    ),
  ];
  return `${parted(parts)}\n`;
}
