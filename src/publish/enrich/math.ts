/** TeX or MathML -> MathML as data, when publishing, so that no formula setter reaches a reader. */
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import temml from 'temml';
import { isMathAttribute, isMathElement, type BlockOf, type MathNode } from '../../article/schema.ts';

type MathBlock = BlockOf<'math'>;

/** What MathML has beside presentation, and is not shown. */
const UNSEEN = /^(?:annotation|annotation-xml)$/;

function nodeOf(element: XmlElement): MathNode {
  if (!isMathElement(element.name)) throw new Error(`<${element.name}> is not presentation MathML`);
  const attributes = Object.entries(element.attributes).filter(([name]) => isMathAttribute(name));
  const children = element.children.flatMap((child): (string | MathNode)[] => {
    if (child instanceof XmlText) return child.text.trim() === '' ? [] : [child.text];
    return child instanceof XmlElement && !UNSEEN.test(child.name) ? [nodeOf(child)] : [];
  });
  return {
    name: element.name,
    ...(attributes.length > 0 && { attributes: Object.fromEntries(attributes) }),
    ...(children.length > 0 && { children }),
  };
}

/** The block with its formula as a tree. Throws an Error whose message says what is wrong with the formula. */
export function typeset(block: MathBlock): MathBlock {
  const markup =
    block.mathml ??
    temml.renderToString(block.tex ?? '', { displayMode: true, throwOnError: true, xml: true });
  const { root } = parseXml(markup);
  if (root?.name !== 'math') throw new Error('is not a <math> element');
  const tree = nodeOf(root);
  return { ...block, tree: { ...tree, attributes: { ...tree.attributes, display: 'block' } } };
}
