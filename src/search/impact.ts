/** How much each term of an article says of it. */
import type { Analyser } from './terms.ts';
import { MOST_IMPACT } from './postings.ts';

/** What an article is found by. */
export interface Searched {
  readonly headline: string;
  /** Standfirst, kicker, section, tags, authors. */
  readonly about: readonly string[];
  readonly body: readonly string[];
}

/** Words of an ordinary article, against which others are long or short: the archive's own mean would change with each article. */
const ORDINARY = 600;
const BODY = 7;
const HEADLINE = 7;
const ABOUT = 2;

/** Lengths count by steps, so that a small edit leaves the impact of the other words as it was. */
const stepped = (words: number): number => 2 ** (Math.round(2 * Math.log2(Math.max(words, 1))) / 2);

/** The terms of an article, each with its impact (1 to 15). Repeating a word says less each time (BM25's saturation). */
export function impactsOf({ headline, about, body }: Searched, { terms }: Analyser): Map<string, number> {
  const counts = new Map<string, number>();
  let words = 0;
  const count = (term: string): void => {
    words++;
    counts.set(term, (counts.get(term) ?? 0) + 1);
  };
  for (const text of body) terms(text, count);
  const room = 1.2 * (0.25 + (0.75 * stepped(words)) / ORDINARY);
  const impacts = new Map<string, number>();
  for (const [term, times] of counts)
    impacts.set(term, Math.max(1, Math.round((BODY * times) / (times + room))));
  const raise = (texts: readonly string[], by: number): void => {
    const found = new Set<string>();
    for (const text of texts) terms(text, (term) => void found.add(term));
    for (const term of found) impacts.set(term, Math.min(MOST_IMPACT, (impacts.get(term) ?? 0) + by));
  };
  raise([headline], HEADLINE);
  raise(about, ABOUT);
  return impacts;
}
