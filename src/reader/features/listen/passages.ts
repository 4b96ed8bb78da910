/** What is said in one go, and how a text of the article becomes that. Pure. */
import { isLineBreak } from '../../../article/plain.ts';
import type { Span, Text } from '../../../article/spans.ts';
import { comma } from '../../i18n/format.ts';
import { sentences, type Range } from './sentences.ts';

/** Words in one language. */
export interface Part {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** What is said and marked as one: a sentence, a picture, a row of a table. */
export interface Passage {
  /** Id of the block whose element holds it, or one of {@link HEADLINE}, {@link STANDFIRST} and {@link LEAD}. */
  readonly block: string;
  /** Number of the paragraph, picture, item or row it belongs to. */
  readonly paragraph: number;
  /** The words as they stand in the page, in order; none where what is said is not written there. */
  readonly words: readonly string[];
  readonly parts: readonly Part[];
}

/** What stands above the blocks. No block can have such an id. */
export const HEADLINE = '#headline';
export const STANDFIRST = '#standfirst';
export const LEAD = '#lead';

/** Soft hyphens, zero-width spaces and joiners of words trip engines; nobody hears them. */
const spoken = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Words in one language as they stand in the page, and what is said in their place where that is something else. */
interface Run extends Part {
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

/** The runs of a text that are each in one language. */
function runs(text: Text, language: string): Run[] {
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

/** What of the runs stands within a range. Signs between two languages go with the words before them. */
function within(all: readonly Run[], [start, end]: Range): Part[] {
  const parts: Part[] = [];
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
    .map((part) => ({ ...part, text: spoken(withPauses(part.text, part.language)) }))
    .filter(({ text }) => text !== '');
}

/** The sentences of a text, each with the words it has in the page and its parts by language. */
export function sentencesOf(text: Text, language: string): Pick<Passage, 'words' | 'parts'>[] {
  const all = runs(text, language);
  const whole = all.map((run) => run.text).join('');
  return sentences(whole, language).map((range) => ({
    words: [whole.slice(...range).replaceAll(LINE_END, '\n')],
    parts: within(all, range),
  }));
}

/** A text as one line in parts by language, whatever sentences it has. */
export function lineOf(text: Text, language: string): Part[] {
  const all = runs(text, language);
  return within(all, [0, all.reduce((length, run) => length + run.text.length, 0)]);
}
