import type { SpokenPassage } from './spoken-passages.ts';
import { charactersPerSecond } from './utterances.ts';

const SENTENCE_PAUSE_SECONDS = 0.4;

/** Whole minutes from a passage to the end at a rate, rounded up. Pure. */
export function listeningMinutesLeft(plan: readonly SpokenPassage[], at: number, rate: number): number {
  let seconds = 0;
  for (const { parts } of plan.slice(at))
    for (const { text, language } of parts)
      seconds += text.length / charactersPerSecond(language) / rate + SENTENCE_PAUSE_SECONDS;
  return Math.ceil(seconds / 60);
}
