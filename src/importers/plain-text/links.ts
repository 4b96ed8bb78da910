import type { Text } from '../../article/spans.ts';
import { isSafeUrl } from '../../article/urls.ts';

const URL_IN_TEXT = /https?:\/\/[^\s<>"“”«»（）、。]+/g;

export function linkUrls(words: string): Text {
  const spans: Exclude<Text, string> = [];
  let at = 0;
  for (const match of words.matchAll(URL_IN_TEXT)) {
    const url = trimPunctuation(match[0]);
    if (!isSafeUrl(url)) continue;
    if (match.index > at) spans.push(words.slice(at, match.index));
    spans.push({ text: url, link: url });
    at = match.index + url.length;
  }
  if (spans.length === 0) return words;
  return at < words.length ? [...spans, words.slice(at)] : spans;
}

/** Punctuation and an unmatched bracket after a URL belong to the sentence. */
function trimPunctuation(url: string): string {
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

const TRAILING_URL = /(?:^|\s)[(<[]?(https?:\/\/[^\s<>"]+?)[)>\]]?$/;

/** Splits `words (https://…)` into words and URL. */
export function splitTrailingUrl(words: string): { readonly words: string; readonly url?: string } {
  const found = TRAILING_URL.exec(words);
  const url = found?.[1];
  if (!found || url === undefined || !isSafeUrl(url)) return { words };
  return { words: words.slice(0, found.index).trim(), url };
}
