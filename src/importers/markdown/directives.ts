/** Directives, for what Markdown has no syntax for: `:::aside[Title]{tone=note}` … `:::`, `::embed[Title]{url=…}`. */
import type { BlockContent, DefinitionContent, List, Paragraph, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { DefListNode } from 'mdast-util-definition-list';
import type { Block } from '../../article/blocks.ts';
import { toPlainText } from '../../article/plain-text.ts';
import type { Text } from '../../article/spans.ts';
import { definitionItems, listItem, splitAttribution, toBlocks } from './blocks.ts';
import { toText, type InlineReading } from './inline.ts';
import { placed, positionOf, warn } from './position.ts';
import { siteUrl } from './site-url.ts';

export type Directive = ContainerDirective | LeafDirective;

interface DirectiveContent {
  readonly reading: InlineReading;
  readonly node: Directive;
  readonly attributes: Readonly<Record<string, string>>;
  readonly label: Text | undefined;
  readonly children: readonly (BlockContent | DefinitionContent)[];
}

type MakeBlocks = (content: DirectiveContent) => Block[];

const labelText = ({ label }: DirectiveContent): string | undefined =>
  label === undefined ? undefined : toPlainText(label).trim() || undefined;
const title = (content: DirectiveContent): string | undefined =>
  labelText(content) ?? content.attributes['title'];
const body = ({ reading, children }: DirectiveContent): Block[] => toBlocks(reading, children);

const aside =
  (tone?: 'note' | 'background' | 'warning'): MakeBlocks =>
  (content) => {
    const words = title(content);
    const own = tone ?? (content.attributes['tone'] as typeof tone);
    return [
      {
        type: 'aside',
        ...(words !== undefined && { title: words }),
        body: body(content),
        ...(own !== undefined && { tone: own }),
      },
    ];
  };

function pullquote(content: DirectiveContent): Block[] {
  const { reading, attributes, children } = content;
  const { quoted, attribution } = splitAttribution(children);
  const by =
    attributes['by'] ??
    attributes['attribution'] ??
    (attribution && toPlainText(toText(reading, attribution)));
  const text = toBlocks(reading, quoted)
    .map((block) => ('text' in block ? toPlainText(block.text) : ''))
    .join(' ')
    .trim();
  return [
    {
      type: 'pullquote',
      text: text === '' ? (labelText(content) ?? '') : text,
      ...(by && { attribution: by }),
    },
  ];
}

const listsIn = (children: DirectiveContent['children']): List[] =>
  children.filter((child) => child.type === 'list');

function keyPoints(content: DirectiveContent): Block[] {
  const { reading, children } = content;
  const items = listsIn(children)
    .flatMap((list) => list.children)
    .map((item) => {
      const point = listItem(reading, item);
      return typeof point === 'object' && 'body' in point
        ? point.body.map((block) => ('text' in block ? toPlainText(block.text) : '')).join(' ')
        : point;
    });
  const words = title(content);
  return [{ type: 'keyPoints', ...(words !== undefined && { title: words }), items }];
}

/** `2023-10-10: What happened`, or the date in bold. */
const EVENT = /^\s*(\d[\d./-]*(?:T[\d:.]+Z?)?|[^:\n]{1,40}?)\s*[:–—]\s+/;

/** Events are the items of a definition list, or of a list whose items begin with their date. */
function timeline({ reading, children }: DirectiveContent): Block[] {
  const items = children.flatMap((child): { date: string; body: Block[] }[] => {
    if ((child.type as string) === 'defList')
      return definitionItems(reading, child as unknown as DefListNode).map(({ term, body: words }) => ({
        date: toPlainText(term),
        body: words,
      }));
    return child.type === 'list' ? child.children.map((item) => event(reading, item.children)) : [];
  });
  return [{ type: 'timeline', items }];
}

function event(reading: InlineReading, children: readonly RootContent[]): { date: string; body: Block[] } {
  const [first, ...others] = children;
  if (first?.type !== 'paragraph') return { date: '', body: toBlocks(reading, children) };
  const { date, rest } = eventDate(first);
  return { date, body: toBlocks(reading, [rest, ...others]) };
}

function eventDate(paragraph: Paragraph): { date: string; rest: Paragraph } {
  const [first, second, ...others] = paragraph.children;
  if (first?.type === 'strong') {
    const date = first.children
      .map((one) => ('value' in one ? one.value : ''))
      .join('')
      .replace(/\s*[:–—]\s*$/, '');
    const rest =
      second?.type === 'text'
        ? [{ ...second, value: second.value.replace(/^\s*[:–—]?\s*/, '') }]
        : second
          ? [second]
          : [];
    return { date, rest: { ...paragraph, children: [...rest, ...others] } };
  }
  const match = first?.type === 'text' ? EVENT.exec(first.value) : null;
  if (first?.type !== 'text' || !match) return { date: '', rest: paragraph };
  const text = { ...first, value: first.value.slice(match[0].length) };
  return {
    date: match[1] ?? '',
    rest: { ...paragraph, children: second ? [text, second, ...others] : [text] },
  };
}

/** Each link of the list becomes a related link. */
function related(content: DirectiveContent): Block[] {
  const { reading, children, attributes } = content;
  const label = labelText(content) ?? attributes['label'];
  const paragraphs = [
    ...children,
    ...listsIn(children).flatMap((list) => list.children.flatMap((item) => item.children)),
  ];
  return paragraphs.flatMap((child) =>
    child.type === 'paragraph'
      ? child.children.flatMap((link): Block[] =>
          link.type === 'link'
            ? [
                placed(reading, link, {
                  type: 'relatedLink',
                  ...(label !== undefined && { label }),
                  url: siteUrl(link.url),
                  headline: toPlainText(toText(reading, link.children)) || link.url,
                }),
              ]
            : [],
        )
      : [],
  );
}

const MEDIA_FIELDS = ['title', 'caption', 'credit'] as const;

const media =
  (type: 'video' | 'audio'): MakeBlocks =>
  (content) => {
    const { attributes } = content;
    const fields = Object.fromEntries(
      MEDIA_FIELDS.flatMap((key) => (attributes[key] === undefined ? [] : [[key, attributes[key]]])),
    );
    const words = title(content);
    const transcript = body(content);
    const { poster, captions } = attributes;
    return [
      {
        type,
        src: siteUrl(attributes['src'] ?? attributes['url'] ?? ''),
        ...fields,
        ...(words !== undefined && { title: words }),
        ...(poster !== undefined && { poster: { src: siteUrl(poster), alt: '' } }),
        ...(captions !== undefined && { tracks: [{ src: siteUrl(captions), kind: 'captions' as const }] }),
        ...(transcript.length > 0 && { transcript }),
      },
    ];
  };

function embed(content: DirectiveContent): Block[] {
  const { url = '', provider, caption } = content.attributes;
  return [
    {
      type: 'embed',
      url: siteUrl(url),
      title: title(content) ?? url,
      ...(provider !== undefined && { provider }),
      ...(caption !== undefined && { caption }),
    },
  ];
}

function gallery(content: DirectiveContent): Block[] {
  const caption = content.label ?? content.attributes['caption'];
  const figures = body(content).flatMap((block) => {
    if (block.type === 'gallery') return block.figures;
    if (block.type !== 'figure') return [];
    const { type: _, ...figure } = block;
    return [figure];
  });
  return [{ type: 'gallery', figures, ...(caption !== undefined && { caption }) }];
}

const DIRECTIVES: ReadonlyMap<string, MakeBlocks> = new Map<string, MakeBlocks>([
  ['pullquote', pullquote],
  ['aside', aside()],
  ['note', aside('note')],
  ['background', aside('background')],
  ['warning', aside('warning')],
  ['keypoints', keyPoints],
  ['timeline', timeline],
  ['related', related],
  ['gallery', gallery],
  [
    'details',
    (content) => [
      { type: 'details', summary: content.label ?? content.attributes['summary'] ?? '', body: body(content) },
    ],
  ],
  [
    'verse',
    (content) =>
      body(content).map((block) =>
        block.type === 'paragraph' ? Object.assign(block, { verse: true }) : block,
      ),
  ],
  ['video', media('video')],
  ['audio', media('audio')],
  ['embed', embed],
]);

const hasLabel = (child: RootContent | undefined): child is Paragraph =>
  child?.type === 'paragraph' &&
  (child.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;

/** Whether its last line is the closing `:::`, which stands below all of its content. */
function isClosed({ position, children }: ContainerDirective): boolean {
  if (!position) return true;
  const last = children.at(-1)?.position?.end.line ?? position.start.line;
  return position.end.line > last && position.end.column > ':::'.length;
}

/** An unknown directive is replaced by its blocks. */
export function directiveBlocks(reading: InlineReading, node: Directive): Block[] {
  const name = node.name.toLowerCase().replace(/[-_]/g, '');
  const make = DIRECTIVES.get(name);
  const attributes = Object.fromEntries(
    Object.entries(node.attributes ?? {}).map(([key, value]) => [key.toLowerCase(), value ?? '']),
  );
  const [first, ...others] = node.type === 'containerDirective' ? node.children : [];
  const isLabelled = hasLabel(first);
  const label = node.type === 'leafDirective' ? node.children : isLabelled ? first.children : [];
  const content = {
    reading,
    node,
    attributes,
    label: label.length > 0 ? toText(reading, label) : undefined,
    children: isLabelled ? others : first ? [first, ...others] : [],
  };
  if (node.type === 'containerDirective' && !isClosed(node))
    warn(
      reading,
      node,
      `has the directive ${JSON.stringify(node.name)} without an end, so all text after it belongs to it; write ::: on a line of its own where it ends`,
    );
  if (make) return make(content);
  reading.issues.push({
    path: [],
    message: `has the unknown directive ${JSON.stringify(node.name)}; its text is kept`,
    severity: 'warning',
    position: positionOf(node),
    unknown: { name, known: [...DIRECTIVES.keys()] },
  });
  return [
    ...(content.label === undefined
      ? []
      : [placed(reading, node, { type: 'paragraph', text: content.label } as const)]),
    ...body(content),
  ];
}
