/** The impact of each term on an article's score, as in BM25. */
import type { Analyser } from './terms.ts';
import { MAX_IMPACT } from './postings.ts';

export interface SearchableText {
  readonly headline: string;
  readonly about: readonly string[];
  readonly body: readonly string[];
}

/** Assumed average length in words: the archive's own average would change with each article. */
const AVERAGE_WORDS = 600;
const BODY_IMPACT = 7;
const HEADLINE_IMPACT = 7;
const ABOUT_IMPACT = 2;

/** Rounded, so that a small edit does not change the impact of all other words. */
const roundToStep = (words: number): number => 2 ** (Math.round(2 * Math.log2(Math.max(words, 1))) / 2);

/** Impacts from 1 to 15; repetition saturates, as in BM25. */
export function termImpacts(
  { headline, about, body }: SearchableText,
  { forEachTerm }: Analyser,
): Map<string, number> {
  const counts = new Map<string, number>();
  let words = 0;
  const count = (term: string): void => {
    words++;
    counts.set(term, (counts.get(term) ?? 0) + 1);
  };
  for (const text of body) forEachTerm(text, count);
  const saturation = 1.2 * (0.25 + (0.75 * roundToStep(words)) / AVERAGE_WORDS);
  const impacts = new Map<string, number>();
  for (const [term, times] of counts)
    impacts.set(term, Math.max(1, Math.round((BODY_IMPACT * times) / (times + saturation))));
  const raise = (texts: readonly string[], by: number): void => {
    const found = new Set<string>();
    for (const text of texts) forEachTerm(text, (term) => void found.add(term));
    for (const term of found) impacts.set(term, Math.min(MAX_IMPACT, (impacts.get(term) ?? 0) + by));
  };
  raise([headline], HEADLINE_IMPACT);
  raise(about, ABOUT_IMPACT);
  return impacts;
}
