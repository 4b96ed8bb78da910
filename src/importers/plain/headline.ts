/** The headline of a plain-text article. Pure. */
import { excerpt } from '../../article/text.ts';
import type { Note } from '../importer.ts';
import { wordsAlone } from '../same-words.ts';
import { skipBlank, type Line } from './lines.ts';
import { HASHES, UNDERLINE } from './marks.ts';
import { readDetails } from './details.ts';
import { continues, joinLines, type Wrapping } from './wrapping.ts';

export interface Title {
  readonly headline: string;
  /** Index of the first line behind it; that of its own first line when it was only derived from the text. */
  readonly end: number;
  readonly derived: boolean;
  readonly note: Note;
}

const LABEL = /^(?:headline|title)\s?:\s*(?=\S)/i;
const LONGEST = 240;

/** Takes the first lines for the headline, or the beginning of the text when they read like a paragraph. */
export function readHeadline(lines: readonly Line[], at: number, wrapping: Wrapping): Title {
  const end = paragraphEnd(lines, at, headlineWrapping(lines, at, wrapping));
  const line = lines[at]?.number;
  const words = joinLines(lines.slice(at, end).map((part) => part.text));
  const headline = words.replace(HASHES.test(words) ? HASHES : LABEL, '');
  if (!readsLikeHeadline(headline)) {
    const message = 'no headline: the first lines are a paragraph; its beginning is used';
    return { headline: opening(words), end: at, derived: true, note: { kind: 'guessed', line, message } };
  }
  const under = lines[end]?.text ?? '';
  const underlined = UNDERLINE.test(under);
  const marks = [words.slice(0, words.length - headline.length).trim(), underlined ? under : ''].filter(
    Boolean,
  );
  const message = `headline “${headline}”${marks.map((mark) => `, marked by “${mark}”`).join('')}`;
  return { headline, end: underlined ? end + 1 : end, derived: false, note: { kind: 'kept', line, message } };
}

/** The headline under the title of its page: `The valley | The Courier` over `The valley`. */
export function underPageTitle(title: Title, lines: readonly Line[]): Title {
  const at = skipBlank(lines, title.end);
  const headline = lines[at]?.text ?? '';
  const [own, over] = [wordsAlone(headline), wordsAlone(title.headline)];
  const site = over.startsWith(own) ? title.headline.slice(headline.length) : '';
  if (title.derived || own === '' || !/^\s?[|·•–—-]\s.{2,50}$/u.test(site)) return title;
  const message = `headline “${headline}”; “${title.headline}” over it is the title of its page`;
  return { ...title, headline, end: at + 1, note: { kind: 'kept', line: lines[at]?.number, message } };
}

/** Headlines are often wrapped narrower than the text: in a wrapped text, their own longest line tells the width. */
function headlineWrapping(lines: readonly Line[], at: number, wrapping: Wrapping): Wrapping {
  const first = lines
    .slice(at, at + 3)
    .filter((line) => line.text !== '' && line.text.length <= wrapping.width);
  const width = Math.max(0, ...first.map((line) => line.text.length));
  return wrapping.width > 0 && width >= NARROWEST ? { width } : wrapping;
}

const NARROWEST = 30;

/** Where the wrapped lines that begin at `at` end: at a line of another role at the latest. */
export function paragraphEnd(lines: readonly Line[], at: number, wrapping: Wrapping): number {
  let end = at + 1;
  for (let above = lines[at]; above && continues(above, lines[end], wrapping); above = lines[end++]) {
    const text = lines[end]?.text ?? '';
    if (UNDERLINE.test(text) || readDetails(text, 0, '')) break;
  }
  return end;
}

const readsLikeHeadline = (words: string): boolean =>
  words.length <= LONGEST && !(/[.。।۔]$/u.test(words) && (words.length > 120 || /[.!?] /.test(words)));

/** The first sentence of a paragraph, or as much of it as a headline holds. */
function opening(words: string): string {
  const sentence = /^.{10,110}?[.!?](?=\s|$)/.exec(words.slice(0, 200))?.[0];
  return sentence?.replace(/\.$/, '') ?? excerpt(words.slice(0, 1000), 100);
}
