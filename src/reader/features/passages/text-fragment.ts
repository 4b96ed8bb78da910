/** Links to words of a page, which browsers scroll to and mark. Source: the WICG's URL Fragment Text Directives. Pure. */

/** Words at either end of a long passage that name it. */
const ENDS = 5;

const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\s+/g, ' ').trim()).replace(/-/g, '%2D');

/** The fragment that stands for some words; long ones are named by their first and last. */
export function textFragment(words: string): string {
  const list = words.trim().split(/\s+/);
  const isShort = list.length <= ENDS * 3 && words.length <= 200 && !words.includes('\n');
  if (isShort) return `#:~:text=${encoded(words)}`;
  const [first, last] =
    list.length > ENDS * 2
      ? [list.slice(0, ENDS).join(' '), list.slice(-ENDS).join(' ')]
      : [words.trim().slice(0, 24), words.trim().slice(-24)];
  return `#:~:text=${encoded(first)},${encoded(last)}`;
}
