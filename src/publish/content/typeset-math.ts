import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import temml from 'temml';
import type { BlockOf } from '../../article/blocks.ts';
import { isAllowedMathAttribute, isAllowedMathElement, type MathNode } from '../../article/math-node.ts';
import { breakFormula } from '../enrich/break-formula.ts';

type MathBlock = BlockOf<'math'>;

const NOT_RENDERED = /^(?:annotation|annotation-xml)$/;
/** White space is significant in these: `\text{ }` is a space. */
const TOKEN_ELEMENT = /^(?:mi|mn|mo|ms|mtext)$/;
/** Below the nesting limit of articles, where each element takes two levels. */
const MAX_ELEMENT_DEPTH = 100;

/** Temml numbers equations with a style sheet that readers do not have. */
const isEquationNumber = (element: XmlElement): boolean =>
  element.name === 'span' && element.attributes['class'] === 'tml-eqn' && element.children.length === 0;

const isRendered = (element: XmlElement): boolean =>
  !NOT_RENDERED.test(element.name) && !isEquationNumber(element);

function toMathNode(element: XmlElement, depth = 0): MathNode {
  if (!isAllowedMathElement(element.name)) throw new Error(`<${element.name}> is not presentation MathML`);
  if (depth > MAX_ELEMENT_DEPTH) throw new Error(`it nests more than ${MAX_ELEMENT_DEPTH} deep`);
  const attributes = Object.entries(element.attributes).filter(([name]) => isAllowedMathAttribute(name));
  const children = element.children.flatMap((child): (string | MathNode)[] => {
    if (child instanceof XmlText)
      return TOKEN_ELEMENT.test(element.name) || child.text.trim() !== '' ? [child.text] : [];
    return child instanceof XmlElement && isRendered(child) ? [toMathNode(child, depth + 1)] : [];
  });
  return {
    name: element.name,
    ...(attributes.length > 0 && { attributes: Object.fromEntries(attributes) }),
    ...(children.length > 0 && { children }),
  };
}

/** Temml drops all but the first digit of a number in names such as `\mathrm{v10}`, unless it is a group. */
const groupNumbersInNames = (tex: string): string =>
  tex.replace(/\\mathrm\s*\{[A-Za-z][A-Za-z\d\s]*\}/g, (name) => name.replace(/\d{2,}/g, '{$&}'));

/** Throws an Error that says what is wrong with the formula. */
export function typesetMath(block: MathBlock): MathBlock {
  const markup =
    block.mathml ??
    temml.renderToString(groupNumbersInNames(block.tex ?? ''), {
      displayMode: true,
      throwOnError: true,
      xml: true,
    });
  const { root } = parseXml(markup);
  if (root?.name !== 'math') throw new Error('is not a <math> element');
  const tree = toMathNode(root);
  return { ...block, tree: breakFormula({ ...tree, attributes: { ...tree.attributes, display: 'block' } }) };
}
