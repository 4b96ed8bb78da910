/** What the player needs of a speech engine. The browser's is in `web-speech.ts`; tests bring their own. */
import type { Utterance } from './utterances.ts';
import type { Voice } from './voices.ts';

/**
 * Why an engine did not say something: the voice cannot be had; its network cannot; the text is too long; the browser wants
 * a press of the reader's first; somebody else broke it off; the engine failed.
 */
export type Fault = 'voice' | 'network' | 'length' | 'blocked' | 'broken-off' | 'failed';

/** What an engine tells of one utterance. It may tell too much, too late, or nothing. */
export interface Told {
  started(): void;
  /** A word was reached. */
  moved(): void;
  ended(): void;
  failed(fault: Fault): void;
}

export interface Engine {
  /** The voices there are now; on many systems none at first. */
  voices(): readonly Voice[];
  /** Calls back when the voices change; returns how to stop that. */
  onVoices(changed: () => void): () => void;
  speak(utterance: Utterance, rate: number, told: Told): void;
  /** Whether it thinks that it speaks. */
  isSpeaking(): boolean;
  /** Forgets everything at once. */
  silence(): void;
}
