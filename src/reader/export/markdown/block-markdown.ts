/** Markdown of every block type, as paragraphs to be separated by blank lines. Pure. */
import type { Block, BlockOf, BlockType, Body } from '../../../article/blocks.ts';
import type { Figure, Image } from '../../../article/pictures.ts';
import type { Text } from '../../../article/spans.ts';
import { articleAddress } from '../../../article/urls.ts';
import { linkDestination, codeFence, inlineCode, escapeMarkdown } from './escape.ts';
import { tableMarkdown } from './table-markdown.ts';
import { textMarkdown, type MarkdownContext } from './text-markdown.ts';

type MarkdownRenderers = {
  readonly [T in BlockType]: (block: BlockOf<T>, sheet: MarkdownContext, at: number) => string[];
};

const isText = (item: Text | object): item is Text => typeof item === 'string' || Array.isArray(item);
const some = (text: Text | undefined, sheet: MarkdownContext): string[] =>
  text === undefined ? [] : [textMarkdown(text, sheet)];
const title = (text: string | undefined): string[] =>
  text?.trim() ? [`**${escapeMarkdown(text.trim(), false)}**`] : [];

export const joinParagraphs = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('\n\n');
/** Puts a marker before the first line and indents the others to belong to it. */
const indentUnder = (mark: string, text: string, indent = mark.length): string =>
  (mark + text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`)).trimEnd();
const quoteLines = (text: string): string => text.replace(/^.*$/gm, (line) => `> ${line}`.trimEnd());

/** Adjacent lists alternate their markers, because with the same one they would be a single list. */
const bullet = (at: number): string => (at % 2 === 0 ? '- ' : '* ');
const listMarkdown = (items: readonly string[], mark: (index: number) => string): string[] => {
  const isLoose = items.some((item) => item.includes('\n'));
  return [items.map((item, index) => indentUnder(mark(index), item)).join(isLoose ? '\n\n' : '\n')];
};

function linkMarkdown(name: string, url: string, sheet: MarkdownContext, isPicture = false): string {
  const href = sheet.link(url);
  const words = escapeMarkdown(name, href === undefined);
  return href === undefined ? words : `${isPicture ? '!' : ''}[${words}](${linkDestination(href)})`;
}

const pictureMarkdown = ({ src, alt }: Image, sheet: MarkdownContext): string =>
  linkMarkdown(alt, src, sheet, true);

const captioned = (caption: Text | undefined, credit: string | undefined, sheet: MarkdownContext): string => {
  const words = caption === undefined ? '' : textMarkdown(caption, sheet);
  return [words, escapeMarkdown(credit ?? '', words === '')].filter(Boolean).join(' ');
};

export const figureMarkdown = ({ image, caption, credit }: Figure, sheet: MarkdownContext): string[] => [
  pictureMarkdown(image, sheet),
  captioned(caption, credit, sheet),
];

function media(block: BlockOf<'video'> | BlockOf<'audio'>, sheet: MarkdownContext): string[] {
  const src = block.src ?? block.sources?.[0]?.src ?? '';
  return [
    ...(block.poster ? [pictureMarkdown(block.poster, sheet)] : []),
    linkMarkdown(block.title ?? src, src, sheet),
    captioned(block.caption, block.credit, sheet),
    ...bodyMarkdown(block.transcript ?? [], sheet),
  ];
}

const quotation = (body: readonly string[], attribution: string): string[] => [
  quoteLines(joinParagraphs([...body, attribution === '' ? '' : `— ${attribution}`])),
];

const MARKDOWN_RENDERERS: MarkdownRenderers = {
  paragraph: (block, sheet) => some(block.text, sheet),
  heading: (block, sheet) => {
    const words = textMarkdown(block.text, sheet, ' ').replace(/#+$/, '\\$&');
    return words === '' ? [] : [`${'#'.repeat(block.level)} ${words}`];
  },
  list: ({ items, ordered, start = 1 }, sheet, at) =>
    listMarkdown(
      items.map((item) =>
        isText(item) ? textMarkdown(item, sheet) : joinParagraphs(bodyMarkdown(item.body, sheet)),
      ),
      (index) => (ordered ? `${Math.max(0, start) + index}${at % 2 === 0 ? '.' : ')'} ` : bullet(at)),
    ),
  blockquote: (block, sheet) =>
    quotation(bodyMarkdown(block.body, sheet), textMarkdown(block.attribution ?? '', sheet, ' ')),
  // A pull quote that repeats the article is left out.
  pullquote: (block) =>
    block.repeats === false
      ? quotation([escapeMarkdown(block.text.trim())], escapeMarkdown(block.attribution ?? '', false))
      : [],
  figure: figureMarkdown,
  gallery: (block, sheet) => [
    ...block.figures.flatMap((figure) => figureMarkdown(figure, sheet)),
    ...some(block.caption, sheet),
  ],
  video: media,
  audio: media,
  embed: (block, sheet) => [
    [linkMarkdown(block.title, block.url, sheet), escapeMarkdown(block.provider ?? '', false)]
      .filter(Boolean)
      .join(' – '),
    ...some(block.caption, sheet),
  ],
  table: tableMarkdown,
  code: (block) => [
    ...(block.filename?.trim() ? [inlineCode(block.filename)] : []),
    codeFence(block.text, block.language),
  ],
  math: ({ tex, mathml, label }) => [
    tex === undefined ? codeFence(mathml ?? '', 'xml') : codeFence(tex, 'math'),
    escapeMarkdown(label ?? ''),
  ],
  aside: (block, sheet) => [
    quoteLines(joinParagraphs([...title(block.title), ...bodyMarkdown(block.body, sheet)])),
  ],
  details: (block, sheet) => [...some(block.summary, sheet), ...bodyMarkdown(block.body, sheet)],
  definitions: (block, sheet, at) =>
    listMarkdown(
      block.items.map(({ term, body }) =>
        joinParagraphs([...some(term, sheet), ...bodyMarkdown(body, sheet)]),
      ),
      () => bullet(at),
    ),
  keyPoints: (block, sheet, at) => [
    ...title(block.title),
    ...listMarkdown(
      block.items.map((item) => textMarkdown(item, sheet)),
      () => bullet(at),
    ),
  ],
  timeline: (block, sheet, at) =>
    listMarkdown(
      block.items.map((item) =>
        joinParagraphs([...title(item.date), ...title(item.title), ...bodyMarkdown(item.body, sheet)]),
      ),
      () => bullet(at),
    ),
  relatedLink: (block, sheet) => {
    const url = 'article' in block ? articleAddress(block.article) : block.url;
    const label = escapeMarkdown(block.label ?? '');
    return [[label, linkMarkdown(block.headline ?? url, url, sheet)].filter(Boolean).join(' ')];
  },
  divider: () => ['***'],
  unknown: (block) => block.text.split('\n').map((line) => escapeMarkdown(line.trim())),
};

export const bodyMarkdown = (body: Body, sheet: MarkdownContext): string[] =>
  body.flatMap((block, at) =>
    (MARKDOWN_RENDERERS[block.type] as (block: Block, sheet: MarkdownContext, at: number) => string[])(
      block,
      sheet,
      at,
    ),
  );

export const noteMarkdown = (number: number, body: Body, sheet: MarkdownContext): string =>
  indentUnder(`[^${number}]: `, joinParagraphs(bodyMarkdown(body, sheet)), 4);
