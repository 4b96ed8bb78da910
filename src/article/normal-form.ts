/** One form of names and addresses that look the same: `ü` as one character or two, soft hyphens, the letter `ﬁ`. */

/** Soft hyphens, zero-width spaces and direction marks. Joiners and variation selectors change what is seen. */
export const INVISIBLE_CHARACTERS =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff';

const INVISIBLE = new RegExp(`[${INVISIBLE_CHARACTERS}]+`, 'g');

/** Spaces, hyphens, ligatures and letters of another width or shape, which look like the usual ones. */
const COMPATIBLE =
  /[\u00a0\u0132\u0133\u0149\u01c4-\u01cc\u01f1-\u01f3\u2000-\u200a\u2011\u202f\u205f\u2160-\u217f\u2f00-\u2fd5\u3000\ufb00-\ufb4f\ufb50-\ufdcf\ufe70-\ufefc\uff01-\uffee]+/g;

/** A letter and the escapes that follow it, as a combining mark may be one of them. */
const ESCAPED = /[^%/?#&=]?(?:%[89a-f][\da-f])+/gi;

const ASCII = /^[ -~]*$/;

/** Escapes keep their form where they are no UTF-8. */
function normalEscapes(part: string): string {
  try {
    return encodeURI(normalName(decodeURIComponent(part)));
  } catch {
    return part;
  }
}

export const normalName = (name: string): string =>
  ASCII.test(name) ? name : name.replace(INVISIBLE, '').normalize('NFC');

/** A tag, section, series or author's name in the form that is shown. */
export function normalLabel(label: string): string {
  if (ASCII.test(label) && !/^ | $|  /.test(label)) return label;
  const shown = normalName(label)
    .replace(COMPATIBLE, (signs) => signs.normalize('NFKC').replaceAll('\u2010', '-'))
    .replace(/\s+/g, ' ')
    .trim();
  return shown === '' ? label : shown;
}

export function normalPath(path: string): string {
  const name = normalName(path);
  return name.includes('%') ? name.replace(ESCAPED, normalEscapes) : name;
}
