import { excerpt } from '../../article/excerpt.ts';
import type { ImportNote } from '../importer.ts';
import { normalizeHeadline } from '../normalize-headline.ts';
import { skipBlank, type SourceLine } from './lines.ts';
import { HEADING_MARK, UNDERLINE } from './marks.ts';
import { readDetails } from './details.ts';
import { continuesOnNextLine, joinLines, type Wrapping } from './wrapping.ts';

export interface FoundHeadline {
  readonly headline: string;
  readonly end: number;
  readonly isDerived: boolean;
  readonly note: ImportNote;
}

const HEADLINE_LABEL = /^(?:headline|title)\s?:\s*(?=\S)/i;
const MAX_HEADLINE_LENGTH = 240;

/** The first lines, or the beginning of the text if they read like a paragraph. */
export function readHeadline(lines: readonly SourceLine[], at: number, wrapping: Wrapping): FoundHeadline {
  const end = paragraphEnd(lines, at, headlineWrapping(lines, at, wrapping));
  const line = lines[at]?.number;
  const words = joinLines(lines.slice(at, end).map((part) => part.text));
  const headline = words.replace(HEADING_MARK.test(words) ? HEADING_MARK : HEADLINE_LABEL, '');
  if (!readsLikeHeadline(headline)) {
    const message = 'no headline: the first lines are a paragraph; its beginning is used';
    return {
      headline: deriveHeadline(words),
      end: at,
      isDerived: true,
      note: { kind: 'guessed', line, message },
    };
  }
  const under = lines[end]?.text ?? '';
  const underlined = UNDERLINE.test(under);
  const marks = [words.slice(0, words.length - headline.length).trim(), underlined ? under : ''].filter(
    Boolean,
  );
  const message = `headline “${headline}”${marks.map((mark) => `, marked by “${mark}”`).join('')}`;
  return {
    headline,
    end: underlined ? end + 1 : end,
    isDerived: false,
    note: { kind: 'kept', line, message },
  };
}

/** Prefers the headline below the page title: `The valley | The Courier` above `The valley`. */
export function belowPageTitle(title: FoundHeadline, lines: readonly SourceLine[]): FoundHeadline {
  const at = skipBlank(lines, title.end);
  const headline = lines[at]?.text ?? '';
  const [own, over] = [normalizeHeadline(headline), normalizeHeadline(title.headline)];
  const site = over.startsWith(own) ? title.headline.slice(headline.length) : '';
  if (title.isDerived || own === '' || !/^\s?[|·•–—-]\s.{2,50}$/u.test(site)) return title;
  const message = `headline “${headline}”; “${title.headline}” over it is the title of its page`;
  return { ...title, headline, end: at + 1, note: { kind: 'kept', line: lines[at]?.number, message } };
}

/** Headlines are often wrapped narrower than the text, so their own longest line sets the width. */
function headlineWrapping(lines: readonly SourceLine[], at: number, wrapping: Wrapping): Wrapping {
  const first = lines
    .slice(at, at + 3)
    .filter((line) => line.text !== '' && line.text.length <= wrapping.width);
  const width = Math.max(0, ...first.map((line) => line.text.length));
  return wrapping.width > 0 && width >= MIN_WRAP_WIDTH ? { width } : wrapping;
}

const MIN_WRAP_WIDTH = 30;

/** End of the wrapped paragraph at `at`; a line with another role ends it too. */
export function paragraphEnd(lines: readonly SourceLine[], at: number, wrapping: Wrapping): number {
  let end = at + 1;
  for (
    let above = lines[at];
    above && continuesOnNextLine(above, lines[end], wrapping);
    above = lines[end++]
  ) {
    const text = lines[end]?.text ?? '';
    if (UNDERLINE.test(text) || readDetails(text, 0, '')) break;
  }
  return end;
}

const readsLikeHeadline = (words: string): boolean =>
  words.length <= MAX_HEADLINE_LENGTH &&
  !(/[.。।۔]$/u.test(words) && (words.length > 120 || /[.!?] /.test(words)));

/** The first sentence, or as much as a headline holds. */
function deriveHeadline(words: string): string {
  const sentence = /^.{10,110}?[.!?](?=\s|$)/.exec(words.slice(0, 200))?.[0];
  return sentence?.replace(/\.$/, '') ?? excerpt(words.slice(0, 1000), 100);
}
