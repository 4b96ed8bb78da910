/** The interface between the player and a speech engine; `web-speech.ts` implements it for browsers. */
import type { Utterance } from './utterances.ts';
import type { Voice } from './voices.ts';

export type SpeechFault = 'voice' | 'network' | 'length' | 'blocked' | 'broken-off' | 'failed';

/** Events of one utterance. Engines may send too many, too late, or none. */
export interface UtteranceListener {
  started(): void;
  moved(): void;
  ended(): void;
  failed(fault: SpeechFault): void;
}

export interface SpeechEngine {
  /** The voices available now; many systems have none at first. */
  voices(): readonly Voice[];
  onVoices(changed: () => void): () => void;
  speak(utterance: Utterance, rate: number, told: UtteranceListener): void;
  isSpeaking(): boolean;
  cancel(): void;
}
