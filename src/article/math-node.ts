/** Formulas as data: the elements and attributes of MathML that only show, and nothing that could run. */
import * as v from 'valibot';
import { described, optional } from './fields.ts';

/** A MathML element as data: `[name, attributes, children]`; only presentation elements and attributes. */
export interface MathNode {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly children?: readonly (string | MathNode)[] | undefined;
}
const MATHML =
  /^(?:math|semantics|mrow|mi|mn|mo|ms|mspace|mtext|menclose|merror|mfenced|mfrac|mpadded|mphantom|mroot|msqrt|mstyle|mmultiscripts|mover|mprescripts|msub|msubsup|msup|munder|munderover|none|mtable|mtd|mtr)$/;
const MATH_ATTRIBUTE =
  /^(?:accent|accentunder|columnalign|columnlines|columnspacing|columnspan|depth|dir|display|displaystyle|fence|form|frame|height|largeop|linethickness|lspace|mathvariant|maxsize|minsize|movablelimits|notation|rowalign|rowlines|rowspacing|rowspan|rspace|scriptlevel|separator|stretchy|symmetric|voffset|width|intent|arg)$/;
/** Whether a MathML element may be shown. */
export const isMathElement = (name: string): boolean => MATHML.test(name);
/** Whether a MathML attribute may be shown. */
export const isMathAttribute = (name: string): boolean => MATH_ATTRIBUTE.test(name);
export const MathNode: v.GenericSchema<unknown, MathNode> = v.strictObject({
  name: described(
    v.pipe(v.string(), v.regex(MATHML, 'is not an element of presentation MathML; write one such as mrow')),
    'Name of the element',
  ),
  attributes: optional(
    v.record(
      v.pipe(
        v.string(),
        v.regex(
          MATH_ATTRIBUTE,
          'is not an attribute of presentation MathML; write one such as dir, or leave it out',
        ),
      ),
      v.string(),
    ),
    'Its attributes',
  ),
  children: optional(
    v.array(v.union([v.string(), v.lazy(() => MathNode)], 'must be a string or an element { "name": "…" }')),
    'Its words and elements',
  ),
});
