/** Suggests what a reader may have meant: words as the articles write them, in the place of words that no article has. */
import { withoutIgnorables } from '../../article/ignorable-characters.ts';
import { maxSlips, slipDistance, type MisspeltWord } from '../../search/similar-terms.ts';
import { createAnalyser, foldedWord } from '../../search/terms.ts';

export interface WrittenWords {
  readonly texts: readonly string[];
  readonly language: string;
}

interface Correction {
  readonly word: string;
  readonly slips: number;
}

/** Of the words that have a term, the one most like what was typed; of equal ones, the most frequent. */
async function closestWord(
  term: string,
  typed: string,
  { texts, language }: WrittenWords,
): Promise<Correction | undefined> {
  const { tokenize } = await createAnalyser(language);
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const token of tokenize(text)) {
      if (token.term !== term) continue;
      const word = withoutIgnorables(text.slice(token.from, token.to));
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  const [best] = [...counts]
    .map(([word, count]) => ({ word, count, slips: slipDistance(foldedWord(word), typed) }))
    .sort((a, b) => a.slips - b.slips || b.count - a.count);
  return best && best.slips > 0 && best.slips <= maxSlips(typed) ? best : undefined;
}

/** Undefined if no word can be corrected. `writtenWords` gives the text of an article that has a term. */
export async function correctSpelling<T extends { readonly term: string }>(
  text: string,
  misspelt: readonly MisspeltWord<T>[],
  writtenWords: (term: T) => Promise<WrittenWords>,
): Promise<string | undefined> {
  let corrected = '';
  let end = 0;
  for (const { from, to, word, terms } of misspelt) {
    let best: Correction | undefined;
    for (const term of terms) {
      const one = await closestWord(term.term, word, await writtenWords(term));
      if (one && one.slips < (best?.slips ?? Infinity)) best = one;
      if (best?.slips === 1) break;
    }
    if (!best) continue;
    corrected += text.slice(end, from) + best.word;
    end = to;
  }
  return end === 0 ? undefined : (corrected + text.slice(end)).trim();
}
