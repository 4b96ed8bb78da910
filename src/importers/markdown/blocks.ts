import type {
  Blockquote,
  Code,
  Html,
  List,
  ListItem,
  Node,
  PhrasingContent,
  RootContent,
  Table,
  Text as TextNode,
} from 'mdast';
import type { DefListDescriptionNode, DefListNode, DefListTermNode } from 'mdast-util-definition-list';
import type { Block, BlockOf } from '../../article/blocks.ts';
import { toPlainText } from '../../article/plain-text.ts';
import type { Text } from '../../article/spans.ts';
import { directiveBlocks } from './directives.ts';
import { htmlLines } from './html-words.ts';
import { shorten, toText, type InlineReading } from './inline.ts';
import { isBlank, isText } from './node-kinds.ts';
import { paragraphBlocks } from './paragraphs.ts';
import { placed, warn } from './position.ts';

export const toBlocks = (reading: InlineReading, nodes: readonly RootContent[]): Block[] =>
  nodes.flatMap((node) => toBlock(reading, node));

type BlockMakers = {
  readonly [T in RootContent['type']]?: (
    reading: InlineReading,
    node: Extract<RootContent, { type: T }>,
  ) => Block | Block[];
};

const BLOCK_MAKERS: BlockMakers = {
  paragraph: paragraphBlocks,
  heading: (reading, { depth, children }) => ({
    type: 'heading',
    level: Math.min(Math.max(depth, 2), 4) as 2 | 3 | 4,
    text: toText(reading, children),
  }),
  thematicBreak: () => ({ type: 'divider' }),
  blockquote: quoteBlock,
  list: listBlock,
  code: (_reading, node) => codeBlock(node),
  math: (_reading, { value }) => ({ type: 'math', tex: value }),
  table: tableBlock,
  defList: (reading, node) => ({ type: 'definitions', items: definitionItems(reading, node) }),
  html: htmlBlocks,
  containerDirective: directiveBlocks,
  leafDirective: directiveBlocks,
};

function toBlock(reading: InlineReading, node: RootContent): Block[] {
  const make = BLOCK_MAKERS[node.type] as
    ((reading: InlineReading, node: RootContent) => Block | Block[]) | undefined;
  return [make?.(reading, node) ?? []]
    .flat()
    .map((block) => (reading.places.has(block) ? block : placed(reading, node, block)));
}

const ATTRIBUTION = /^(?:—|–|―|--)\s*/;

/** Takes a last line `— Name` off quoted paragraphs, without changing the nodes given. */
export function splitAttribution(children: readonly RootContent[]): {
  quoted: readonly RootContent[];
  attribution: PhrasingContent[] | undefined;
} {
  const last = children.at(-1);
  if (last?.type !== 'paragraph') return { quoted: children, attribution: undefined };
  const start = attributionStart(last.children);
  if (!start) return { quoted: children, attribution: undefined };
  const node = last.children[start.at] as TextNode;
  const before = [
    ...last.children.slice(0, start.at),
    { ...node, value: node.value.slice(0, start.offset).trimEnd() },
  ];
  const attribution = [
    { ...node, value: node.value.slice(start.offset).trimStart().replace(ATTRIBUTION, '') },
    ...last.children.slice(start.at + 1),
  ];
  const isAll = before.every((child) => isBlank(child));
  if (isAll && children.length === 1) return { quoted: children, attribution: undefined };
  const kept = before.filter((child, at) => at < before.length - 2 || !isBlank(child));
  return {
    quoted: isAll ? children.slice(0, -1) : [...children.slice(0, -1), { ...last, children: kept }],
    attribution,
  };
}

function attributionStart(children: readonly PhrasingContent[]): { at: number; offset: number } | undefined {
  for (let at = children.length - 1; at >= 0; at--) {
    const child = children[at];
    const isLineStart = at === 0 || children[at - 1]?.type === 'break';
    if (isText(child)) {
      const offset = child.value.lastIndexOf('\n') + 1;
      if (offset > 0 || isLineStart)
        return ATTRIBUTION.test(child.value.slice(offset).trimStart()) ? { at, offset } : undefined;
    } else if (isLineStart) return undefined;
  }
  return undefined;
}

const ALERT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][^\S\n]*(?:\n|$)/i;

/** `> [!NOTE]` is an aside, as on GitHub. */
function quoteBlock(reading: InlineReading, node: Blockquote): BlockOf<'blockquote'> | BlockOf<'aside'> {
  const [first, ...others] = node.children;
  const [opening, ...rest] = first?.type === 'paragraph' ? first.children : [];
  const alert = isText(opening) ? ALERT.exec(opening.value) : null;
  if (first?.type === 'paragraph' && isText(opening) && alert) {
    const text = {
      ...first,
      children: [{ ...opening, value: opening.value.slice(alert[0].length) }, ...rest],
    };
    return {
      type: 'aside',
      tone: /warning|caution/i.test(alert[1] ?? '') ? 'warning' : 'note',
      body: toBlocks(reading, [text, ...others]),
    };
  }
  const { quoted, attribution } = splitAttribution(node.children);
  return {
    type: 'blockquote',
    body: toBlocks(reading, quoted),
    ...(attribution && { attribution: toText(reading, attribution) }),
  };
}

function listBlock(reading: InlineReading, node: List): BlockOf<'list'> {
  return {
    type: 'list',
    ...(node.ordered && { ordered: true }),
    ...(node.ordered && (node.start ?? 1) !== 1 && { start: node.start ?? 1 }),
    items: node.children.map((item) => listItem(reading, item)),
  };
}

const BOXES = { true: '☑ ', false: '☐ ' } as const;

export function listItem(reading: InlineReading, { checked, children }: ListItem): Text | { body: Block[] } {
  const box = typeof checked === 'boolean' ? BOXES[`${checked}`] : '';
  const blocks = toBlocks(reading, children);
  const [first, second] = blocks;
  if (first === undefined) return box;
  if (first.type !== 'paragraph')
    return box === '' ? { body: blocks } : { body: [{ type: 'paragraph', text: box.trim() }, ...blocks] };
  const text = box === '' ? first.text : [box, first.text].flat();
  return second === undefined ? text : { body: [Object.assign(first, { text }), ...blocks.slice(1)] };
}

const FILENAME = /(?:^|\s)(?:title|filename|file|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))/i;

/** The file name is in the information behind the language: `title="x.js"`, or by itself. */
function codeBlock({ value, lang, meta }: Code): Block {
  if (lang === 'math') return { type: 'math', tex: value };
  const [, ...named] = FILENAME.exec(meta ?? '') ?? [];
  const filename = named.find((one) => one !== undefined) ?? /^[\w./-]+\.\w+$/.exec(meta ?? '')?.[0];
  return {
    type: 'code',
    text: value,
    ...(lang && { language: lang }),
    ...(filename && { filename }),
  };
}

const ALIGNMENTS = { left: 'start', center: 'center', right: 'end' } as const;

function tableBlock(reading: InlineReading, { children, align }: Table): BlockOf<'table'> {
  const rows = children.map((row) =>
    row.children.map((cell, at) => {
      const text = toText(reading, cell.children);
      const side = align?.[at];
      return side ? { text, align: ALIGNMENTS[side] } : text;
    }),
  );
  const [head = [], ...others] = rows;
  const body = others.map((cells, at) => {
    const excess = children[at + 1]?.children[head.length];
    if (excess) warn(reading, excess, 'is one cell more than the table has columns; it is left out');
    return cells.slice(0, head.length);
  });
  const hasHead = head.some(
    (cell) => toPlainText(typeof cell === 'object' && 'text' in cell ? cell.text : cell).trim() !== '',
  );
  return { type: 'table', ...(hasHead && { head: [head] }), body };
}

type DefinitionPart = DefListTermNode | DefListDescriptionNode;

/** Several terms with one meaning are one term of several lines. */
export function definitionItems(reading: InlineReading, node: DefListNode): { term: Text; body: Block[] }[] {
  const items: { term: Text; body: Block[] }[] = [];
  let previous: DefinitionPart['type'] | undefined;
  for (const part of node.children as DefinitionPart[]) {
    const last = items.at(-1);
    if (part.type === 'defListTerm') {
      const term = toText(reading, part.children);
      if (last && previous === 'defListTerm') last.term = [last.term, { break: true } as const, term].flat();
      else items.push(placed(reading, part as unknown as Node, { term, body: [] }));
    } else last?.body.push(...toBlocks(reading, part.children));
    previous = part.type;
  }
  return items;
}

function htmlBlocks(reading: InlineReading, node: Html): Block[] {
  if (/^\s*<!--[^]*-->\s*$/.test(node.value)) return [];
  const lines = htmlLines(node.value);
  const kept = /^\s*<iframe\b/i.test(node.value)
    ? 'it is left out; write ::embed[Its title]{url=…} instead'
    : lines.length > 0
      ? 'its words are kept; write Markdown or a directive instead'
      : 'it is left out';
  warn(
    reading,
    node,
    `is HTML (${shorten(node.value.trim().split('\n')[0] ?? '')}), which articles do not contain; ${kept}`,
  );
  return lines.map((text) => placed(reading, node, { type: 'paragraph', text }));
}
