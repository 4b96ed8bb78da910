/** What is said in one go, and how a text of the article becomes that. Pure. */
import { isLineBreak } from '../../../article/plain.ts';
import type { Text } from '../../../article/spans.ts';
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

/** The runs of a text that are each in one language. */
function runs(text: Text, language: string): Part[] {
  if (typeof text === 'string') return [{ text, language }];
  const out: Part[] = [];
  for (const span of text) {
    const run =
      typeof span === 'string'
        ? { text: span, language }
        : isLineBreak(span)
          ? { text: '\n', language: out.at(-1)?.language ?? language }
          : { text: span.text, language: span.language ?? language };
    const last = out.at(-1);
    if (last?.language === run.language) out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out;
}

/** What of the runs stands within a range. Signs between two languages go with the words before them. */
function within(all: readonly Part[], [start, end]: Range): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { text, language } of all) {
    const said = spoken(text.slice(Math.max(0, start - at), Math.max(0, end - at)));
    at += text.length;
    const last = parts.at(-1);
    if (said === '') continue;
    if (last && !/[\p{L}\p{N}]/u.test(said)) parts[parts.length - 1] = { ...last, text: last.text + said };
    else parts.push({ text: said, language });
  }
  return parts;
}

/** The sentences of a text, each with the words it has in the page and its parts by language. */
export function sentencesOf(text: Text, language: string): Pick<Passage, 'words' | 'parts'>[] {
  const all = runs(text, language);
  const whole = all.map((run) => run.text).join('');
  return sentences(whole, language).map((range) => ({
    words: [whole.slice(...range)],
    parts: within(all, range),
  }));
}

/** A text as one line in parts by language, whatever sentences it has. */
export function lineOf(text: Text, language: string): Part[] {
  const all = runs(text, language);
  return within(all, [0, all.reduce((length, run) => length + run.text.length, 0)]);
}
