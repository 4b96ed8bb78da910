/** What to try next when an engine did not say something. Pure. */
import type { Fault } from './engine.ts';
import type { Utterance } from './utterances.ts';

/** What has been learnt of the engine, and how often the passage at hand was tried. */
export interface Trial {
  /** Addresses of voices that cannot be had. */
  readonly without?: ReadonlySet<string> | undefined;
  /** Voices over the network cannot be had. */
  readonly onlyLocal?: boolean | undefined;
  /** Most characters of an utterance. */
  readonly cap?: number | undefined;
  readonly tries?: number | undefined;
}

const MOST_TRIES = 3;
const MOST_VOICES = 2;
const SHORTEST = 20;

/** Another way to say it, or why there is none. */
export function retry(
  trial: Trial,
  fault: Fault | 'no-start',
  said: Utterance,
  hasVoices: boolean,
): Trial | 'no-voice' | 'blocked' | 'network' | 'engine' {
  const { voice } = said;
  if (fault === 'blocked') return 'blocked';
  const without = voice && new Set([...(trial.without ?? []), voice.uri]);
  if (fault === 'voice') return without ? { ...trial, without } : 'no-voice';
  if (fault === 'network')
    return voice?.local === false && !trial.onlyLocal ? { ...trial, onlyLocal: true } : 'network';
  if (fault === 'length' && said.text.length > SHORTEST)
    return { ...trial, cap: Math.max(SHORTEST, Math.floor(said.text.length / 2)) };
  const tries = (trial.tries ?? 0) + 1;
  if (!hasVoices && tries > 1) return 'no-voice';
  if (tries < MOST_TRIES) return { ...trial, tries };
  // A voice that keeps silent may have neighbours that do not.
  if (without && without.size <= MOST_VOICES) return { ...trial, without, tries: MOST_TRIES - 1 };
  return 'engine';
}
