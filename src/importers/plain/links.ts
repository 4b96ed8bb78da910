/** Addresses that stand in a text become links, when the model's policy lets them. Pure. */
import type { Text } from '../../article/spans.ts';
import { isSafeUrl } from '../../article/urls.ts';

const ADDRESS = /https?:\/\/[^\s<>"“”«»（）、。]+/g;

/** The same words, with each safe web address in them as a link. */
export function linked(words: string): Text {
  const spans: Exclude<Text, string> = [];
  let at = 0;
  for (const match of words.matchAll(ADDRESS)) {
    const url = withoutTail(match[0]);
    if (!isSafeUrl(url)) continue;
    if (match.index > at) spans.push(words.slice(at, match.index));
    spans.push({ text: url, link: url });
    at = match.index + url.length;
  }
  if (spans.length === 0) return words;
  return at < words.length ? [...spans, words.slice(at)] : spans;
}

/** Stops and an unopened bracket behind an address belong to the sentence. */
function withoutTail(url: string): string {
  let end = url.length;
  const openings = url.split('(').length;
  let closings = url.split(')').length;
  for (; end > 0; end--) {
    const sign = url.charAt(end - 1);
    if (sign === ')' && closings > openings) closings--;
    else if (!/[.,;:!?'’\]،؛؟]/.test(sign)) break;
  }
  return url.slice(0, end);
}

const LAST_ADDRESS = /(?:^|\s)[(<[]?(https?:\/\/[^\s<>"]+?)[)>\]]?$/;

/** Divides `words (https://…)` into the words and the safe address at their end. */
export function splitAddress(words: string): { readonly words: string; readonly url?: string } {
  const found = LAST_ADDRESS.exec(words);
  const url = found?.[1];
  if (!found || url === undefined || !isSafeUrl(url)) return { words };
  return { words: words.slice(0, found.index).trim(), url };
}
