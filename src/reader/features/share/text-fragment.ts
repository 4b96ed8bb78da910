/** A link to words in a page, which browsers seek and mark: `#block:~:text=…`. Pure. */

/** A hyphen and a comma have a meaning of their own in these links; half a character cannot be encoded. */
const encoded = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words longer than this are named by their beginning and end. */
const LONGEST = 120;
/** Words of the beginning, the end, and of what stands around. */
const EDGE = 4;
const MOST_AROUND = 12;

const wordsOf = (text: string): string[] => oneLine(text).split(' ').filter(Boolean);

/** How often a text has some words, one after the other. */
function occurrences(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && count < 2; at = text.indexOf(words, at + 1)) count++;
  return count;
}

/** The words themselves, or their beginning and end where they are many or stand in several blocks. */
function target(text: string): string {
  const words = wordsOf(text);
  const isShort = oneLine(text).length <= LONGEST && !/\n/.test(text.trim());
  if (isShort || words.length < 2 * EDGE) return encoded(oneLine(text));
  return `${encoded(words.slice(0, EDGE).join(' '))},${encoded(words.slice(-EDGE).join(' '))}`;
}

interface Quoted {
  /** The words; a line break stands between two blocks. */
  readonly text: string;
  /** All words of the page before and after them. */
  readonly before: string;
  readonly after: string;
  /** Id of the element that the words are in, for when they are no longer found, or by nobody looked for. */
  readonly block?: string | undefined;
}

/** The fragment for some words of a page, with as many words around them as it takes to mean no others. */
export function textFragment({ text, before, after, block = '' }: Quoted): string {
  const page = oneLine(`${before} ${text} ${after}`).toLowerCase();
  const own = oneLine(text).toLowerCase();
  const [prior, next] = [wordsOf(before), wordsOf(after)];
  let around = 0;
  const sought = (): string =>
    [...prior.slice(prior.length - around), own, ...next.slice(0, around)].join(' ').toLowerCase();
  while (around < MOST_AROUND && occurrences(page, sought()) > 1) around++;
  const prefix = around && prior.length ? `${encoded(prior.slice(-around).join(' '))}-,` : '';
  const suffix = around && next.length ? `,-${encoded(next.slice(0, around).join(' '))}` : '';
  return `#${encodeURIComponent(block)}:~:text=${prefix}${target(text)}${suffix}`;
}
