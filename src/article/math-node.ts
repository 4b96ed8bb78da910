/** Formulas as data: presentation MathML only, nothing that could run script. */
import * as v from 'valibot';
import { described, optional } from './fields.ts';

export interface MathNode {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly children?: readonly (string | MathNode)[] | undefined;
}
const MATHML_ELEMENT =
  /^(?:math|semantics|mrow|mi|mn|mo|ms|mspace|mtext|menclose|merror|mfenced|mfrac|mpadded|mphantom|mroot|msqrt|mstyle|mmultiscripts|mover|mprescripts|msub|msubsup|msup|munder|munderover|none|mtable|mtd|mtr)$/;
const MATHML_ATTRIBUTE =
  /^(?:accent|accentunder|columnalign|columnlines|columnspacing|columnspan|depth|dir|display|displaystyle|fence|form|frame|height|largeop|linethickness|lspace|mathvariant|maxsize|minsize|movablelimits|notation|rowalign|rowlines|rowspacing|rowspan|rspace|scriptlevel|separator|stretchy|symmetric|voffset|width|intent|arg)$/;
export const isAllowedMathElement = (name: string): boolean => MATHML_ELEMENT.test(name);
export const isAllowedMathAttribute = (name: string): boolean => MATHML_ATTRIBUTE.test(name);
export const MathNode: v.GenericSchema<unknown, MathNode> = v.strictObject({
  name: described(
    v.pipe(
      v.string(),
      v.regex(MATHML_ELEMENT, 'is not an element of presentation MathML; write one such as mrow'),
    ),
    'Name of the element',
  ),
  attributes: optional(
    v.record(
      v.pipe(
        v.string(),
        v.regex(
          MATHML_ATTRIBUTE,
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
