/** An article as Markdown with YAML front matter: its HTML tree (hast), turned into Markdown by libraries. Pure. */
import type { Element } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { BlockContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { element, type Child } from '../../../article/html-element.ts';
import { createHtmlBuilder, type HtmlBuilder } from '../../../article/html-tree.ts';
import type { Article } from '../../../article/schema.ts';
import { articleAddress } from '../../../article/urls.ts';
import { indexFootnotes, type FootnoteIndex } from '../../blocks/footnote-index.ts';
import { articleUrl, webUrl } from '../epub/links.ts';
import { MDAST_HANDLERS } from './mdast-handlers.ts';

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

const ALIGNMENTS = { start: 'left', center: 'center', end: 'right' } as const;

function markdownBuilder({ id, root }: ArticleOrigin, notes: FootnoteIndex): HtmlBuilder {
  const href = (url: string): string | undefined => webUrl(url, root, articleAddress(id));
  return createHtmlBuilder({
    direction: 'ltr',
    isInteractive: false,
    hasPullquotes: false,
    href,
    picture: ({ src }) => {
      const url = href(src);
      return url === undefined ? undefined : { src: url };
    },
    formula: () => undefined,
    footnoteMark: ({ footnote = '' }) => {
      const number = notes.numbers.get(footnote);
      return number === undefined ? undefined : element('sup', { dataFootnote: number });
    },
    date: (date) => date,
    language: () => ({}),
    alignment: (align) => ({ align: ALIGNMENTS[align] }),
  });
}

const toMdastNodes = (...children: readonly Child[]): RootContent[] => {
  const tree = toMdast(
    { type: 'root', children: element('div', {}, children).children },
    { handlers: MDAST_HANDLERS },
  );
  return tree.type === 'root' ? tree.children : [];
};

function articleNodes(article: Article, notes: FootnoteIndex, build: HtmlBuilder): RootContent[] {
  const { headline, standfirst, image, corrections = [], footnotes = [], body } = article;
  const isNamed = ({ id }: { id: string }): boolean => notes.counts.has(id);
  const unnamed: Element[] = footnotes
    .filter((note) => !isNamed(note))
    .flatMap((note) => build.body(note.body));
  return [
    ...toMdastNodes(
      element('h1', {}, headline),
      standfirst && element('p', {}, build.text(standfirst)),
      corrections.map(({ date, text }) =>
        element('blockquote', {}, element('p', {}, `${date}: `, build.text(text))),
      ),
      image && build.figure(image),
      build.body(body),
      unnamed.length > 0 ? [element('hr', {}), unnamed] : undefined,
    ),
    ...footnotes.flatMap((note, at): RootContent[] =>
      isNamed(note)
        ? [
            {
              type: 'footnoteDefinition',
              identifier: String(at + 1),
              children: toMdastNodes(build.body(note.body)) as BlockContent[],
            },
          ]
        : [],
    ),
  ];
}

const MARKDOWN_OPTIONS: Options = {
  bullet: '-',
  extensions: [
    gfmToMarkdown({ tablePipeAlign: false }),
    // GitHub and others take text between dollars for a formula.
    { unsafe: [{ character: '$', inConstruct: 'phrasing' }] },
  ],
};

export function articleMarkdown(article: Article, origin: ArticleOrigin): string {
  const notes = indexFootnotes(article);
  const root: Root = {
    type: 'root',
    children: articleNodes(article, notes, markdownBuilder(origin, notes)),
  };
  return `${frontMatter(article, origin)}\n\n${toMarkdown(root, MARKDOWN_OPTIONS)}`;
}
