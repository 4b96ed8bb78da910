import { isLineBreak } from '../../../article/plain-text.ts';
import type { Span, Text } from '../../../article/spans.ts';
import { comma } from '../../i18n/format.ts';
import { sentenceRanges, type SentenceRange } from './sentences.ts';

export interface LanguageRun {
  readonly text: string;
  readonly language: string;
}

export interface SpokenPassage {
  /** Id of the block whose element holds it, or one of those above the blocks (`article/passage-ids.ts`). */
  readonly block: string;
  /** Number of the paragraph, picture, list item or table row it belongs to. */
  readonly paragraph: number;
  /** The text as it appears on the page, in order; empty when what is spoken is not on the page. */
  readonly words: readonly string[];
  readonly parts: readonly LanguageRun[];
}

/** Removes characters that make speech engines stumble: soft hyphens, zero-width spaces and word joiners. */
const cleanForSpeech = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Words in one language as the page shows them, and what is said instead, if different. */
interface Run extends LanguageRun {
  readonly said?: string;
}

/** A line's end in a run; a line feed that is part of a string is a space. As long as what the page has there. */
const LINE_END = '\u2028';

const runOf = (span: Span, language: string): Run => {
  if (typeof span === 'string') return { text: span, language };
  if (isLineBreak(span)) return { text: LINE_END, language };
  return {
    text: span.text,
    language: span.language ?? language,
    ...(span.ruby !== undefined && { said: span.ruby }),
  };
};

function languageRuns(text: Text, language: string): Run[] {
  if (typeof text === 'string') return [{ text, language }];
  const out: Run[] = [];
  for (const span of text) {
    const last = out.at(-1);
    const run = runOf(span, isLineBreak(span) ? (last?.language ?? language) : language);
    if (last?.language === run.language && last.said === undefined && run.said === undefined)
      out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out;
}

/** A pause at the end of each line that has no stop of its own. */
const withPauses = (text: string, language: string): string =>
  text
    .replace(/([\p{L}\p{N}]["'”’»)]*)\s*\u2028(?=\s*\S)/gu, `$1${comma(language)}`)
    .replaceAll(LINE_END, ' ');

/** The part of the runs within a range; punctuation between two languages belongs to the text before it. */
function runsWithin(all: readonly Run[], [start, end]: SentenceRange): LanguageRun[] {
  const parts: LanguageRun[] = [];
  let at = 0;
  for (const { text, language, said } of all) {
    const isWhole = start <= at && at + text.length <= end;
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    const words = isWhole && said !== undefined ? said : part;
    at += text.length;
    const last = parts.at(-1);
    if (last && (last.language === language || !/[\p{L}\p{N}]/u.test(words)))
      parts[parts.length - 1] = { ...last, text: last.text + words };
    else parts.push({ text: words, language });
  }
  return parts
    .map((part) => ({ ...part, text: cleanForSpeech(withPauses(part.text, part.language)) }))
    .filter(({ text }) => text !== '');
}

export function spokenSentences(text: Text, language: string): Pick<SpokenPassage, 'words' | 'parts'>[] {
  const all = languageRuns(text, language);
  const whole = all.map((run) => run.text).join('');
  return sentenceRanges(whole, language).map((range) => ({
    words: [whole.slice(...range).replaceAll(LINE_END, '\n')],
    parts: runsWithin(all, range),
  }));
}

export function spokenLine(text: Text, language: string): LanguageRun[] {
  const all = languageRuns(text, language);
  return runsWithin(all, [0, all.reduce((length, run) => length + run.text.length, 0)]);
}
