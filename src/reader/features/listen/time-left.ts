/** How long what is left of a plan takes to say. Pure. */
import type { Passage } from './passages.ts';
import { pace } from './utterances.ts';

/** Seconds between two sentences. */
const BREATH = 0.4;

/** Whole minutes from a passage to the end at a rate, rounded up. */
export function minutesLeft(plan: readonly Passage[], at: number, rate: number): number {
  let seconds = 0;
  for (const { parts } of plan.slice(at))
    for (const { text, language } of parts) seconds += text.length / pace(language) / rate + BREATH;
  return Math.ceil(seconds / 60);
}
