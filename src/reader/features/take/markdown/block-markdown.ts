/** Every block as Markdown: parts that stand by themselves, with an empty line between them. Pure. */
import type { Block, BlockOf, BlockType, Body } from '../../../../article/blocks.ts';
import type { Figure, Image } from '../../../../article/pictures.ts';
import type { Text } from '../../../../article/spans.ts';
import { articleAddress } from '../../../../article/urls.ts';
import { destination, fenced, inlineCode, literally } from './escape.ts';
import { tableMarkdown } from './table-markdown.ts';
import { textMarkdown, type Sheet } from './text-markdown.ts';

type Renderers = {
  readonly [T in BlockType]: (block: BlockOf<T>, sheet: Sheet, at: number) => string[];
};

const isText = (item: Text | object): item is Text => typeof item === 'string' || Array.isArray(item);
const some = (text: Text | undefined, sheet: Sheet): string[] =>
  text === undefined ? [] : [textMarkdown(text, sheet)];
const title = (text: string | undefined): string[] =>
  text?.trim() ? [`**${literally(text.trim(), false)}**`] : [];

/** Parts one after another. */
export const parted = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');
/** Lines under a mark: the first after it, the others as far in as makes them its own. */
const under = (mark: string, text: string, indent = mark.length): string =>
  (mark + text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`)).trimEnd();
const quoted = (text: string): string => text.replace(/^.*$/gm, (line) => `> ${line}`.trimEnd());

/** Two lists in a row would be one, but for their marks, which take turns. */
const bullet = (at: number): string => (at % 2 === 0 ? '- ' : '* ');
const listed = (items: readonly string[], mark: (index: number) => string): string[] => {
  const isLoose = items.some((item) => item.includes('\n'));
  return [items.map((item, index) => under(mark(index), item)).join(isLoose ? '\n\n' : '\n')];
};

function linked(name: string, url: string, sheet: Sheet, isPicture = false): string {
  const href = sheet.link(url);
  const words = literally(name, href === undefined);
  return href === undefined ? words : `${isPicture ? '!' : ''}[${words}](${destination(href)})`;
}

const pictureMarkdown = ({ src, alt }: Image, sheet: Sheet): string => linked(alt, src, sheet, true);

const captioned = (caption: Text | undefined, credit: string | undefined, sheet: Sheet): string => {
  const words = caption === undefined ? '' : textMarkdown(caption, sheet);
  return [words, literally(credit ?? '', words === '')].filter(Boolean).join(' ');
};

/** A picture by its address, with caption and credit below. */
export const figureMarkdown = ({ image, caption, credit }: Figure, sheet: Sheet): string[] => [
  pictureMarkdown(image, sheet),
  captioned(caption, credit, sheet),
];

function media(block: BlockOf<'video'> | BlockOf<'audio'>, sheet: Sheet): string[] {
  const src = block.src ?? block.sources?.[0]?.src ?? '';
  return [
    ...(block.poster ? [pictureMarkdown(block.poster, sheet)] : []),
    linked(block.title ?? src, src, sheet),
    captioned(block.caption, block.credit, sheet),
    ...bodyMarkdown(block.transcript ?? [], sheet),
  ];
}

const quotation = (body: readonly string[], attribution: string): string[] => [
  quoted(parted([...body, attribution === '' ? '' : `— ${attribution}`])),
];

const RENDERERS: Renderers = {
  paragraph: (block, sheet) => some(block.text, sheet),
  heading: (block, sheet) => {
    const words = textMarkdown(block.text, sheet, ' ').replace(/#+$/, '\\$&');
    return words === '' ? [] : [`${'#'.repeat(block.level)} ${words}`];
  },
  list: ({ items, ordered, start = 1 }, sheet, at) =>
    listed(
      items.map((item) =>
        isText(item) ? textMarkdown(item, sheet) : parted(bodyMarkdown(item.body, sheet)),
      ),
      (index) => (ordered ? `${Math.max(0, start) + index}${at % 2 === 0 ? '.' : ')'} ` : bullet(at)),
    ),
  blockquote: (block, sheet) =>
    quotation(bodyMarkdown(block.body, sheet), textMarkdown(block.attribution ?? '', sheet, ' ')),
  // What repeats the article would be read twice.
  pullquote: (block) =>
    block.repeats === false
      ? quotation([literally(block.text.trim())], literally(block.attribution ?? '', false))
      : [],
  figure: figureMarkdown,
  gallery: (block, sheet) => [
    ...block.figures.flatMap((figure) => figureMarkdown(figure, sheet)),
    ...some(block.caption, sheet),
  ],
  video: media,
  audio: media,
  embed: (block, sheet) => [
    [linked(block.title, block.url, sheet), literally(block.provider ?? '', false)]
      .filter(Boolean)
      .join(' – '),
    ...some(block.caption, sheet),
  ],
  table: tableMarkdown,
  code: (block) => [
    ...(block.filename?.trim() ? [inlineCode(block.filename)] : []),
    fenced(block.text, block.language),
  ],
  math: ({ tex, mathml, label }) => [
    tex === undefined ? fenced(mathml ?? '', 'xml') : fenced(tex, 'math'),
    literally(label ?? ''),
  ],
  aside: (block, sheet) => [quoted(parted([...title(block.title), ...bodyMarkdown(block.body, sheet)]))],
  details: (block, sheet) => [...some(block.summary, sheet), ...bodyMarkdown(block.body, sheet)],
  definitions: (block, sheet, at) =>
    listed(
      block.items.map(({ term, body }) => parted([...some(term, sheet), ...bodyMarkdown(body, sheet)])),
      () => bullet(at),
    ),
  keyPoints: (block, sheet, at) => [
    ...title(block.title),
    ...listed(
      block.items.map((item) => textMarkdown(item, sheet)),
      () => bullet(at),
    ),
  ],
  timeline: (block, sheet, at) =>
    listed(
      block.items.map((item) =>
        parted([...title(item.date), ...title(item.title), ...bodyMarkdown(item.body, sheet)]),
      ),
      () => bullet(at),
    ),
  relatedLink: (block, sheet) => {
    const url = 'article' in block ? articleAddress(block.article) : block.url;
    const label = literally(block.label ?? '');
    return [[label, linked(block.headline ?? url, url, sheet)].filter(Boolean).join(' ')];
  },
  divider: () => ['***'],
  unknown: (block) => block.text.split('\n').map((line) => literally(line.trim())),
};

/** The blocks of a body, in order. */
export const bodyMarkdown = (body: Body, sheet: Sheet): string[] =>
  body.flatMap((block, at) =>
    (RENDERERS[block.type] as (block: Block, sheet: Sheet, at: number) => string[])(block, sheet, at),
  );

/** A footnote, which the text names by its number. */
export const noteMarkdown = (number: number, body: Body, sheet: Sheet): string =>
  under(`[^${number}]: `, parted(bodyMarkdown(body, sheet)), 4);
