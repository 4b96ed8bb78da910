/** Builds links to text in a page (`#block:~:text=…`), which browsers scroll to and highlight. Pure. */

/** Hyphens and commas are syntax in text directives, and a lone surrogate cannot be encoded. */
const encodeDirective = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A longer quote is identified by its first and last words. */
const MAX_EXACT_CHARACTERS = 120;
const EDGE_WORDS = 4;
const MAX_CONTEXT_WORDS = 12;

const splitWords = (text: string): string[] => oneLine(text).split(' ').filter(Boolean);

function countOccurrences(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && count < 2; at = text.indexOf(words, at + 1)) count++;
  return count;
}

/** The whole text, or its first and last words when it is long or spans several blocks. */
function textDirective(text: string): string {
  const words = splitWords(text);
  const isShort = oneLine(text).length <= MAX_EXACT_CHARACTERS && !/\n/.test(text.trim());
  if (isShort || words.length < 2 * EDGE_WORDS) return encodeDirective(oneLine(text));
  return `${encodeDirective(words.slice(0, EDGE_WORDS).join(' '))},${encodeDirective(words.slice(-EDGE_WORDS).join(' '))}`;
}

/** A text in the page, with all that precedes and follows it. */
export interface SelectedText {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Id of the element that contains the text, for browsers that do not support text fragments or do not find it. */
  readonly block?: string | undefined;
}

/** The fragment for a text, with as much context as is needed to make it unique in the page. */
export function textFragment({ text, before, after, block = '' }: SelectedText): string {
  const page = oneLine(`${before} ${text} ${after}`).toLowerCase();
  const own = oneLine(text).toLowerCase();
  const [prior, next] = [splitWords(before), splitWords(after)];
  let contextWords = 0;
  const sought = (): string =>
    [...prior.slice(prior.length - contextWords), own, ...next.slice(0, contextWords)]
      .join(' ')
      .toLowerCase();
  while (contextWords < MAX_CONTEXT_WORDS && countOccurrences(page, sought()) > 1) contextWords++;
  const prefix =
    contextWords && prior.length ? `${encodeDirective(prior.slice(-contextWords).join(' '))}-,` : '';
  const suffix =
    contextWords && next.length ? `,-${encodeDirective(next.slice(0, contextWords).join(' '))}` : '';
  return `#${encodeURIComponent(block)}:~:text=${prefix}${textDirective(text)}${suffix}`;
}
