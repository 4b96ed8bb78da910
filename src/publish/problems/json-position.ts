import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { JsonPath } from '../../article/issue.ts';

/** 1-based; columns count UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface DocumentTree {
  readonly data: unknown;
  readonly syntaxError?: (Position & { readonly message: string }) | undefined;
  /** The position of a value or its key; if the path does not exist, of the closest parent. */
  position(path: JsonPath, what: 'key' | 'value'): Position | undefined;
}

/** Never throws: a text nested too deep has no tree. */
export function jsonTree(text: string): DocumentTree {
  const errors: ParseError[] = [];
  const root = parseTreeSafely(text, errors);
  const starts = lineStarts(text);
  const at = (offset: number): Position => positionAt(starts, offset);
  const [first] = errors;
  return {
    data: root && (getNodeValue(root) as unknown),
    syntaxError: first && syntaxErrorOf(text, first, at),
    position: (path, what) => {
      const node = root && closestNode(root, path);
      if (!node) return undefined;
      const key = what === 'key' && node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
      return at((key ?? node).offset);
    },
  };
}

function parseTreeSafely(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function closestNode(root: Node, path: JsonPath): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

const lineStarts = (text: string): number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length),
];

function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

const SYNTAX_ERROR_MESSAGES: ReadonlyMap<string, string> = new Map([
  ['InvalidSymbol', 'there is text without quotes; write it in double quotes'],
  ['InvalidNumberFormat', 'a number is invalid; write one such as 12 or 0.5'],
  ['PropertyNameExpected', 'the name of a field is missing; write one in double quotes, or remove the comma'],
  ['ValueExpected', 'a value is missing; write one, or remove the comma before'],
  ['ColonExpected', 'a colon is missing; write : after the name of the field'],
  ['CommaExpected', 'a comma is missing; write , before this'],
  ['CloseBraceExpected', 'a closing } is missing'],
  ['CloseBracketExpected', 'a closing ] is missing'],
  ['EndOfFileExpected', 'there is something after the end; remove it'],
  ['InvalidCommentToken', 'JSON has no comments; remove it'],
  ['UnexpectedEndOfComment', 'JSON has no comments; remove it'],
  ['UnexpectedEndOfString', 'a string does not end on its line; write the closing "'],
  ['UnexpectedEndOfNumber', 'a number does not end; write its digits'],
  ['InvalidUnicode', 'an escape sequence is invalid; write \\u and four hexadecimal digits'],
  ['InvalidEscapeCharacter', 'an escape sequence is invalid; write \\\\ for a backslash'],
  ['InvalidCharacter', 'there is a control character in a string; write \\n or \\t'],
]);

const TYPOGRAPHIC_QUOTE = /^[“”„‟«»‘’‚‹›]/;
/** The quote that should have ended a string, with what follows a string. */
const TYPOGRAPHIC_END = /[“”„‟«»](?=[^\S\n]*[,:\]}]?[^\S\n]*(?:\n|$))/;
/** A string that ended on this line: text continues after an unescaped quotation. */
const ENDED_STRING = /"[^\S\n]*$/;
const TRAILING_COMMA = /,\s*$/;
const WORDS = /^(?![\p{L}\p{N}_$-]*\s*:)\p{L}/u;

/** The quote that stands where a straight one should, and how far behind the error. */
function typographicQuote(after: string, code: string): [string | undefined, number] {
  const found = (code === 'UnexpectedEndOfString' ? TYPOGRAPHIC_END : TYPOGRAPHIC_QUOTE).exec(after);
  return [found?.[0], found?.index ?? 0];
}

function syntaxErrorOf(
  text: string,
  error: ParseError,
  at: (offset: number) => Position,
): Position & { message: string } {
  const { offset } = error;
  if (text.trim() === '')
    return { ...at(0), message: 'is empty; write its JSON between { and }, or remove the file' };
  const [before, after] = [text.slice(0, offset), text.slice(offset)];
  const code = printParseErrorCode(error.error);
  const [quote, distance] = typographicQuote(after, code);
  if (quote !== undefined)
    return {
      ...at(offset + distance),
      message: `is not JSON: there is a typographic quote ${quote}; write the straight one, "`,
    };
  const ended = ENDED_STRING.exec(before);
  if (ended && WORDS.test(after))
    return {
      ...at(ended.index),
      message: 'is not JSON: a " within a text ends it; write \\" or a typographic quote such as “',
    };
  const comma = TRAILING_COMMA.exec(before);
  if (comma && (after.startsWith('}') || after.startsWith(']')))
    return { ...at(comma.index), message: `is not JSON: there is a comma before ${after[0]}; remove it` };
  return { ...at(offset), message: `is not JSON: ${SYNTAX_ERROR_MESSAGES.get(code) ?? code}` };
}
