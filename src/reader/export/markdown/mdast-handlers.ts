/** How HTML elements become Markdown (mdast) where the library's way would lose something. Pure. */
import type { Element, Nodes } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { BlockContent, Html, PhrasingContent, RootContent } from 'mdast';
import { escapeMarkup } from '../../../article/markup.ts';

/** HTML within a line: `hName` tells that it does not end a paragraph. */
const html = (value: string): Html => ({ type: 'html', value, data: { hName: 'span' } });

/** An element that Markdown lacks stays HTML. */
const htmlElement: Handle = (state, node) => {
  const { title } = node.properties;
  const attribute = typeof title !== 'string' ? '' : ` title="${escapeMarkup(title).replace(/\s+/g, ' ')}"`;
  return [
    html(`<${node.tagName}${attribute}>`),
    ...(state.all(node) as PhrasingContent[]),
    html(`</${node.tagName}>`),
  ];
};

const flow = (state: State, node: Element): BlockContent[] => state.toFlow(state.all(node)) as BlockContent[];

/** Who said it stands below the quoted words, within the quotation. */
function attributed(nodes: BlockContent[]): RootContent[] {
  const [first, ...rest] = nodes;
  return first?.type === 'blockquote' ? [{ ...first, children: [...first.children, ...rest] }] : nodes;
}

const footnoteOrSup: Handle = (state, node, parent) => {
  const number = node.properties['dataFootnote'];
  return number === undefined
    ? htmlElement(state, node, parent)
    : { type: 'footnoteReference', identifier: String(number) };
};

/** A struck text next to another would share its tildes. */
const struck: Handle = (state, node, parent) => {
  const siblings: readonly Nodes[] = parent?.children ?? [];
  const at = siblings.indexOf(node);
  const isBesideOther = [siblings[at - 1], siblings[at + 1]].some(
    (other) => other?.type === 'element' && other.tagName === node.tagName,
  );
  return isBesideOther ? htmlElement(state, node, parent) : defaultHandlers.s(state, node);
};

/** Backslashes and bars in code would end or change the cell of a table; elements in it would lose their tags. */
const code: Handle = (state, node, parent) => {
  if (node.children.length === 0) return undefined;
  if (node.children.some(({ type }) => type === 'element')) return htmlElement(state, node, parent);
  const inline = defaultHandlers.code(state, node);
  return state.inTable && /[\\|]/.test(inline.value) ? htmlElement(state, node, parent) : inline;
};

export const MDAST_HANDLERS: Record<string, Handle> = {
  abbr: htmlElement,
  mark: htmlElement,
  rp: htmlElement,
  rt: htmlElement,
  ruby: htmlElement,
  s: struck,
  sub: htmlElement,
  sup: footnoteOrSup,
  u: htmlElement,
  code,
  // HTML, because it also works in headings, lists and tables.
  br: () => html('<br>'),
  aside: (state, node) =>
    node.properties['role'] === 'doc-pullquote'
      ? attributed(flow(state, node))
      : { type: 'blockquote', children: flow(state, node) },
  figure: (state, node) => attributed(flow(state, node)),
  // Markdown has no captions of tables.
  caption: () => undefined,
  table: (state, node) => {
    const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'caption');
    return [...(caption ? flow(state, caption as Element) : []), defaultHandlers.table(state, node)];
  },
};
