export interface SpeechToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Elided words are separate (`l’avocat`), initials keep their full stop, everything else is a word or one mark. */
const TOKEN_PATTERN =
  /(?<![\p{L}\p{M}'’])(?:[ldcjmnst]|qu|un|all|dell|dall|nell|sull|L(?=['’]\p{Ll}))['’](?=\p{L})|\p{Lu}\.(?=[\s\p{Lu},])|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\S/gu;

export const tokenize = (text: string): SpeechToken[] =>
  Array.from(text.matchAll(TOKEN_PATTERN), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

export const isWord = (token: SpeechToken | undefined): boolean =>
  token !== undefined && /^[\p{L}\p{N}]/u.test(token.text);

export const isLowerCase = (token: SpeechToken | undefined): boolean =>
  token !== undefined && /^[\p{Ll}\p{N}]/u.test(token.text);

export const areAdjacent = (left: SpeechToken | undefined, right: SpeechToken | undefined): boolean =>
  left !== undefined && right !== undefined && right.start - left.end <= 1;

/** Lower case, with one kind of apostrophe. */
export const lowerCaseOf = ({ text }: SpeechToken): string => text.toLowerCase().replace(/’/g, "'");
