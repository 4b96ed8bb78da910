/** Formulas as MathML 3, which EPUB requires: its content rules for the elements that articles may contain. Pure. */
import type { Element } from 'hast';
import { mathElement } from '../../../article/html-tree.ts';
import type { MathNode } from '../../../article/math-node.ts';

const TOKEN = /^(?:mi|mn|mo|ms|mtext)$/;
/** Number of children of elements that require a certain number. */
const CHILD_COUNT: Readonly<Record<string, number>> = {
  mspace: 0, semantics: 1, mfrac: 2, mroot: 2, msub: 2, msup: 2, munder: 2, mover: 2, msubsup: 3, munderover: 3,
}; // prettier-ignore
/** Elements that are allowed in one parent only, and are its only children. */
const ONLY_IN: Readonly<Record<string, string>> = { mtr: 'mtable', mtd: 'mtr' };
/** The order of prescripts is not checked, so these are treated as unsupported. */
const UNSUPPORTED = /^(?:math|mmultiscripts|mprescripts|none)$/;

function allowsChild(parent: string, child: string | MathNode): boolean {
  if (typeof child === 'string') return TOKEN.test(parent) || child.trim() === '';
  if (TOKEN.test(parent) || UNSUPPORTED.test(child.name)) return false;
  const needed = Object.entries(ONLY_IN).find(([, within]) => within === parent)?.[0];
  return (
    (needed ?? child.name) === child.name && (ONLY_IN[child.name] ?? parent) === parent && isValidNode(child)
  );
}

function isValidNode({ name, children = [] }: MathNode): boolean {
  const elements = children.filter((child) => typeof child !== 'string').length;
  return (
    elements === (CHILD_COUNT[name] ?? elements) &&
    !(CHILD_COUNT[name] === 0 && children.length > 0) &&
    children.every((child) => allowsChild(name, child))
  );
}

const isValidMathMl = (tree: MathNode): boolean => tree.name === 'math' && isValidNode(tree);

const LENGTH = '[-+]?\\d*\\.?\\d+(?:em|ex|px|pt|%)';
const BOOLEAN = 'true|false';
const SIDES = '(?:left|center|right)(?: (?:left|center|right))*';
const VARIANT =
  'normal|bold|italic|bold-italic|double-struck|bold-fraktur|script|bold-script|fraktur|sans-serif|bold-sans-serif|' +
  'sans-serif-italic|sans-serif-bold-italic|monospace|initial|tailed|looped|stretched';

/** The allowed attributes: the elements they belong to, and their values. */
const ATTRIBUTES: Readonly<Record<string, readonly [elements: string, value: string]>> = {
  display: ['math', 'block|inline'],
  dir: ['math|mi|mn|mo|ms|mtext|mrow|mstyle', 'ltr|rtl'],
  mathvariant: ['mi|mn|mo|ms|mtext|mstyle', VARIANT],
  displaystyle: ['mstyle|mtable', BOOLEAN],
  scriptlevel: ['mstyle', '[-+]?\\d'],
  linethickness: ['mfrac', LENGTH],
  notation: [
    'menclose',
    'longdiv|actuarial|radical|box|roundedbox|circle|left|right|top|bottom|updiagonalstrike|downdiagonalstrike|verticalstrike|horizontalstrike',
  ],
  form: ['mo', 'prefix|infix|postfix'],
  fence: ['mo', BOOLEAN],
  separator: ['mo', BOOLEAN],
  stretchy: ['mo', BOOLEAN],
  symmetric: ['mo', BOOLEAN],
  largeop: ['mo', BOOLEAN],
  movablelimits: ['mo', BOOLEAN],
  lspace: ['mo|mpadded', LENGTH],
  rspace: ['mo', LENGTH],
  minsize: ['mo', LENGTH],
  maxsize: ['mo', LENGTH],
  width: ['mspace|mpadded', LENGTH],
  height: ['mspace|mpadded', LENGTH],
  depth: ['mspace|mpadded', LENGTH],
  voffset: ['mpadded', LENGTH],
  accent: ['mover|munderover', BOOLEAN],
  accentunder: ['munder|munderover', BOOLEAN],
  columnalign: ['mtable|mtr|mtd', SIDES],
  rowspan: ['mtd', '[1-9]\\d*'],
  columnspan: ['mtd', '[1-9]\\d*'],
};

const matchesWhole = (words: string, word: string): boolean =>
  words !== '' && new RegExp(`^(?:${words})$`).test(word);

/** The value if it is allowed on the element, else undefined. */
function allowedValue(element: string, attribute: string, value: string): string | undefined {
  const [elements = '', values = ''] = Object.hasOwn(ATTRIBUTES, attribute)
    ? (ATTRIBUTES[attribute] ?? [])
    : [];
  return matchesWhole(elements, element) && matchesWhole(values, value) ? value : undefined;
}

function allowedNode(node: MathNode): MathNode {
  const attributes = Object.entries(node.attributes ?? {}).flatMap(([name, value]) => {
    const allowed = allowedValue(node.name, name, value);
    return allowed === undefined ? [] : [[name, allowed] as const];
  });
  const children = (node.children ?? []).map((child) =>
    typeof child === 'string' ? child : allowedNode(child),
  );
  return { name: node.name, attributes: Object.fromEntries(attributes), children };
}

export function bookFormula(tree: MathNode, tex: string | undefined): Element | undefined {
  if (!isValidMathMl(tree)) return undefined;
  const { attributes, ...node } = allowedNode(tree);
  const math = 'http://www.w3.org/1998/Math/MathML';
  return mathElement({ ...node, attributes: { xmlns: math, display: 'block', ...attributes } }, tex);
}
