/** The words and marks of a text. Pure. */

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Elided words stand apart from what they lean on (`l’avocat`, `dell’amica`), initials keep their dot, all else is a word or one mark. */
const TOKEN =
  /(?<![\p{L}\p{M}'’])(?:[ldcjmnst]|qu|un|all|dell|dall|nell|sull|L(?=['’]\p{Ll}))['’](?=\p{L})|\p{Lu}\.(?=[\s\p{Lu},])|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\S/gu;

export const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

export const isWord = (token: Token | undefined): boolean =>
  token !== undefined && /^[\p{L}\p{N}]/u.test(token.text);

/** A word without a capital. */
export const isLower = (token: Token | undefined): boolean =>
  token !== undefined && /^[\p{Ll}\p{N}]/u.test(token.text);

/** Whether nothing but one space, or an apostrophe, stands between two tokens. */
export const adjoin = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && right.start - left.end <= 1;

/** A word in small letters, with one kind of apostrophe. */
export const lowerOf = ({ text }: Token): string => text.toLowerCase().replace(/’/g, "'");
