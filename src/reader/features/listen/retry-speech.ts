/** Decides what to try next when an utterance failed. Pure. */
import type { SpeechFault } from './speech-engine.ts';
import type { Utterance } from './utterances.ts';

export interface RetryState {
  readonly excludedVoices?: ReadonlySet<string> | undefined;
  readonly onlyLocal?: boolean | undefined;
  readonly maxCharacters?: number | undefined;
  readonly tries?: number | undefined;
}

const MAX_TRIES = 3;
const MAX_FAILED_VOICES = 2;
const MIN_UTTERANCE_CHARACTERS = 20;

export function nextAttempt(
  trial: RetryState,
  fault: SpeechFault | 'no-start',
  said: Utterance,
  hasVoices: boolean,
): RetryState | 'no-voice' | 'blocked' | 'network' | 'engine' {
  const { voice } = said;
  if (fault === 'blocked') return 'blocked';
  const without = voice && new Set([...(trial.excludedVoices ?? []), voice.uri]);
  if (fault === 'voice') return without ? { ...trial, excludedVoices: without } : 'no-voice';
  if (fault === 'network')
    return voice?.local === false && !trial.onlyLocal ? { ...trial, onlyLocal: true } : 'network';
  if (fault === 'length' && said.text.length > MIN_UTTERANCE_CHARACTERS)
    return { ...trial, maxCharacters: Math.max(MIN_UTTERANCE_CHARACTERS, Math.floor(said.text.length / 2)) };
  const tries = (trial.tries ?? 0) + 1;
  if (!hasVoices && tries > 1) return 'no-voice';
  if (tries < MAX_TRIES) return { ...trial, tries };
  // Another voice may work where this one stays silent.
  if (without && without.size <= MAX_FAILED_VOICES)
    return { ...trial, excludedVoices: without, tries: MAX_TRIES - 1 };
  return 'engine';
}
