/** What MathML 3 lets stand in what, as far as articles can bring it. Pure. */
import type { MathNode } from '../../../../article/math-node.ts';

const TOKEN = /^(?:mi|mn|mo|ms|mtext)$/;
/** How many elements stand in those that hold a certain number. */
const COUNT: Readonly<Record<string, number>> = {
  mspace: 0, semantics: 1, mfrac: 2, mroot: 2, msub: 2, msup: 2, munder: 2, mover: 2, msubsup: 3, munderover: 3,
}; // prettier-ignore
/** What stands in one element only, and is all that stands there. */
const ONLY_IN: Readonly<Record<string, string>> = { mtr: 'mtable', mtd: 'mtr' };
/** Scripts before their base keep to an order that is not worth telling right from wrong. */
const NEVER = /^(?:math|mmultiscripts|mprescripts|none)$/;

function holds(parent: string, child: string | MathNode): boolean {
  if (typeof child === 'string') return TOKEN.test(parent) || child.trim() === '';
  if (TOKEN.test(parent) || NEVER.test(child.name)) return false;
  const needed = Object.entries(ONLY_IN).find(([, within]) => within === parent)?.[0];
  return (needed ?? child.name) === child.name && (ONLY_IN[child.name] ?? parent) === parent && isWell(child);
}

function isWell({ name, children = [] }: MathNode): boolean {
  const elements = children.filter((child) => typeof child !== 'string').length;
  return (
    elements === (COUNT[name] ?? elements) &&
    !(COUNT[name] === 0 && children.length > 0) &&
    children.every((child) => holds(name, child))
  );
}

/** Whether a formula keeps to the order of MathML. */
export const isFitting = (tree: MathNode): boolean => tree.name === 'math' && isWell(tree);

const LENGTH = '[-+]?\\d*\\.?\\d+(?:em|ex|px|pt|%)';
const YES_OR_NO = 'true|false';
const SIDES = '(?:left|center|right)(?: (?:left|center|right))*';
const VARIANT =
  'normal|bold|italic|bold-italic|double-struck|bold-fraktur|script|bold-script|fraktur|sans-serif|bold-sans-serif|' +
  'sans-serif-italic|sans-serif-bold-italic|monospace|initial|tailed|looped|stretched';

/** The attributes that are kept: the elements that have them, and what they may say. */
const ATTRIBUTES: Readonly<Record<string, readonly [elements: string, value: string]>> = {
  display: ['math', 'block|inline'],
  dir: ['math|mi|mn|mo|ms|mtext|mrow|mstyle', 'ltr|rtl'],
  mathvariant: ['mi|mn|mo|ms|mtext|mstyle', VARIANT],
  displaystyle: ['mstyle|mtable', YES_OR_NO],
  scriptlevel: ['mstyle', '[-+]?\\d'],
  linethickness: ['mfrac', LENGTH],
  notation: [
    'menclose',
    'longdiv|actuarial|radical|box|roundedbox|circle|left|right|top|bottom|updiagonalstrike|downdiagonalstrike|verticalstrike|horizontalstrike',
  ],
  form: ['mo', 'prefix|infix|postfix'],
  fence: ['mo', YES_OR_NO],
  separator: ['mo', YES_OR_NO],
  stretchy: ['mo', YES_OR_NO],
  symmetric: ['mo', YES_OR_NO],
  largeop: ['mo', YES_OR_NO],
  movablelimits: ['mo', YES_OR_NO],
  lspace: ['mo|mpadded', LENGTH],
  rspace: ['mo', LENGTH],
  minsize: ['mo', LENGTH],
  maxsize: ['mo', LENGTH],
  width: ['mspace|mpadded', LENGTH],
  height: ['mspace|mpadded', LENGTH],
  depth: ['mspace|mpadded', LENGTH],
  voffset: ['mpadded', LENGTH],
  accent: ['mover|munderover', YES_OR_NO],
  accentunder: ['munder|munderover', YES_OR_NO],
  columnalign: ['mtable|mtr|mtd', SIDES],
  rowspan: ['mtd', '[1-9]\\d*'],
  columnspan: ['mtd', '[1-9]\\d*'],
};

const is = (words: string, word: string): boolean => words !== '' && new RegExp(`^(?:${words})$`).test(word);

/** The value of an attribute where the element may have it; nothing where it may not. */
export function valueOf(element: string, attribute: string, value: string): string | undefined {
  const [elements = '', values = ''] = Object.hasOwn(ATTRIBUTES, attribute)
    ? (ATTRIBUTES[attribute] ?? [])
    : [];
  return is(elements, element) && is(values, value) ? value : undefined;
}
