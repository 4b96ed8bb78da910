/** TeX or MathML -> MathML as data, when publishing, so that no formula setter reaches a reader. */
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import temml from 'temml';
import type { BlockOf } from '../../article/blocks.ts';
import { isMathAttribute, isMathElement, type MathNode } from '../../article/math-node.ts';
import { breakFormula } from './break-formula.ts';

type MathBlock = BlockOf<'math'>;

/** What stands in MathML beside presentation, and is not shown. */
const UNSEEN = /^(?:annotation|annotation-xml)$/;
/** The elements whose white space is part of the formula: `\text{ }` is a space. */
const TOKEN = /^(?:mi|mn|mo|ms|mtext)$/;
/** Elements within elements: less than the bounds of an article, in which each takes two steps. */
const DEEPEST = 100;

/** Where TeX counts its equations by a style sheet that readers do not have. */
const isCounter = (element: XmlElement): boolean =>
  element.name === 'span' && element.attributes['class'] === 'tml-eqn' && element.children.length === 0;

const isSeen = (element: XmlElement): boolean => !UNSEEN.test(element.name) && !isCounter(element);

function nodeOf(element: XmlElement, depth = 0): MathNode {
  if (!isMathElement(element.name)) throw new Error(`<${element.name}> is not presentation MathML`);
  if (depth > DEEPEST) throw new Error(`it nests more than ${DEEPEST} deep`);
  const attributes = Object.entries(element.attributes).filter(([name]) => isMathAttribute(name));
  const children = element.children.flatMap((child): (string | MathNode)[] => {
    if (child instanceof XmlText)
      return TOKEN.test(element.name) || child.text.trim() !== '' ? [child.text] : [];
    return child instanceof XmlElement && isSeen(child) ? [nodeOf(child, depth + 1)] : [];
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
  return { ...block, tree: breakFormula({ ...tree, attributes: { ...tree.attributes, display: 'block' } }) };
}
