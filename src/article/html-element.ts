/** Nodes of HTML trees (hast). Names of elements and properties come from code, never from an article. */
import type { Element, ElementContent, Properties } from 'hast';

export type Child = ElementContent | string | undefined | readonly Child[];

const toNodes = (child: Child): readonly ElementContent[] => {
  if (child === undefined || child === '') return [];
  if (typeof child === 'string') return [{ type: 'text', value: child }];
  return 'type' in child ? [child] : child.flatMap(toNodes);
};

const INLINE_ELEMENT =
  /^(?:a|abbr|b|bdi|br|cite|code|em|i|img|kbd|mark|math|q|rp|rt|ruby|s|small|span|strong|sub|sup|time|u|wbr)$/;

const isBlock = (node: ElementContent | undefined): boolean =>
  node?.type === 'element' && !INLINE_ELEMENT.test(node.tagName);

/** A new line between blocks: programs that read only the words of HTML would run the last and the first together. */
const separateBlocks = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node, at) =>
    at > 0 && (isBlock(node) || isBlock(nodes[at - 1])) ? [{ type: 'text', value: '\n' }, node] : [node],
  );

export const element = (tagName: string, properties: Properties, ...children: readonly Child[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children: separateBlocks(children.flatMap(toNodes)),
});

export const labelElement = (name: Child): Element[] =>
  toNodes(name).length === 0 ? [] : [element('p', { className: ['label'] }, element('strong', {}, name))];

export const attributionElement = (tagName: string, who: Child): Element[] =>
  toNodes(who).length === 0 ? [] : [element(tagName, { className: ['attribution'] }, '— ', who)];

export const codeElement = (text: string, language: string | undefined): Element =>
  element(
    'pre',
    { dir: 'ltr' },
    element('code', { className: language === undefined ? undefined : [`language-${language}`] }, text),
  );
