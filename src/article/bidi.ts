/** Pieces of text that have a direction of their own, as a name or address in a right-to-left sentence. Pure. */

const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\ud83a[\udd00-\udd5f]/;

/**
 * What reads from left to right in a right-to-left text and begins or ends with signs, which would else move to its other end:
 * web and mail addresses, `C++`, `.NET`, `#topic`, `@name`, numbers with a sign.
 */
const LTR_PIECE =
  /((?:https?:\/\/|www\.)[^\s<>"'«»“”]*[^\s<>"'«»“”.,;:!?)\]،؛؟]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[A-Za-z][\w.]*(?:[+#*]+|\([\w, ]*\))|(?<![\w.])[@#.][A-Za-z]\w*|(?<![\w\p{Nd}])[+\-−±~<>≤≥$€£¥][\d.,]*\d(?:[ \u00a0]?[%‰°]C?)?)/u;

/** Whether a text has letters that are read from right to left. */
export const hasRtl = (text: string): boolean => RTL_LETTER.test(text);

/** A text in turns: what goes with it, and what is to be isolated, which stands at the odd places. */
export const ltrPieces = (text: string): readonly string[] => (hasRtl(text) ? text.split(LTR_PIECE) : [text]);

/** The text between signs that isolate it, in the direction of its first letter; for places that take no elements. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
