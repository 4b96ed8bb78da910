/**
 * Does not trust the engine: pausing cancels the sentence, events of earlier utterances are ignored, and timeouts
 * cover events that never arrive.
 */
import type { SpeechEngine, SpeechFault } from './speech-engine.ts';
import type { SpokenPassage } from './spoken-passages.ts';
import { nextAttempt, type RetryState } from './retry-speech.ts';
import { charactersPerSecond, utterancesOf, type Utterance } from './utterances.ts';
import { voiceFor, type ChosenVoices } from './voices.ts';

/** Why reading stopped: no voice for the language, a user gesture is required, or the network or the engine failed. */
type PlayerFailure = 'no-voice' | 'blocked' | 'network' | 'engine';

type PlayerPhase = 'waiting' | 'playing' | 'paused' | 'ended' | 'failed';

export interface PlayerState {
  readonly phase: PlayerPhase;
  readonly at: number;
  readonly failure?: PlayerFailure;
}

export interface SpeechSettings {
  readonly rate: number;
  readonly chosen: ChosenVoices;
}

/** Timeouts for voices to load and an utterance to start, and the delay that engines need after a cancel. */
const VOICES_TIMEOUT_MS = 2500;
const CANCEL_DELAY_MS = 80;
const START_TIMEOUT_MS = 6000;

/** Time without any event after which an utterance counts as lost. */
const utteranceTimeoutMs = ({ text, language }: Utterance, rate: number): number =>
  4000 + (text.length / (charactersPerSecond(language) * rate)) * 2500;

export function paragraphStart(passages: readonly SpokenPassage[], at: number, by: 1 | -1): number {
  const here = passages[at]?.paragraph;
  const first = (of: number | undefined): number => passages.findIndex(({ paragraph }) => paragraph === of);
  if (by === 1) {
    const next = passages.findIndex(({ paragraph }, index) => index > at && paragraph !== here);
    return next < 0 ? passages.length - 1 : next;
  }
  return first(here) < at ? first(here) : Math.max(0, first(passages[at - 1]?.paragraph));
}

export class Player {
  readonly #engine: SpeechEngine;
  readonly #passages: readonly SpokenPassage[];
  #settings: SpeechSettings;
  #onState: (state: PlayerState) => void;
  #state: PlayerState = { phase: 'paused', at: 0 };
  #sleepAtMs: number | undefined;
  #utteranceId = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retryState: RetryState = {};
  #silentFromMs = 0;

  constructor(
    engine: SpeechEngine,
    passages: readonly SpokenPassage[],
    settings: SpeechSettings,
    onState: (state: PlayerState) => void,
  ) {
    this.#engine = engine;
    this.#passages = passages;
    this.#settings = settings;
    this.#onState = onState;
  }

  state(): PlayerState {
    return this.#state;
  }

  play(): void {
    const { phase } = this.#state;
    if (this.#passages.length === 0 || phase === 'playing' || phase === 'waiting') return;
    if (phase === 'failed') this.#retryState = {};
    if (phase === 'ended') this.#state = { phase: 'paused', at: 0 };
    if (this.#engine.voices().length === 0) this.#awaitVoices();
    else this.#begin(this.#state.at);
  }

  pause(): void {
    const { phase, at } = this.#state;
    if (phase !== 'playing' && phase !== 'waiting') return;
    this.#cancelSpeech();
    this.#set({ phase: 'paused', at });
  }

  go(at: number): void {
    if (this.#passages.length === 0) return;
    const within = Math.max(0, Math.min(this.#passages.length - 1, at));
    this.#forgetAttempts();
    const { phase } = this.#state;
    if (phase === 'playing') this.#begin(within);
    else this.#set({ phase: phase === 'waiting' ? 'waiting' : 'paused', at: within });
  }

  stepSentence(by: 1 | -1): void {
    this.go(this.#state.at + by);
  }

  /** Moves by one paragraph; backwards first to the start of the current one. */
  stepParagraph(by: 1 | -1): void {
    this.go(paragraphStart(this.#passages, this.#state.at, by));
  }

  change(settings: SpeechSettings): void {
    this.#settings = settings;
    if (this.#state.phase === 'playing') this.#begin(this.#state.at);
  }

  /** Pauses after the sentence being spoken at this time (milliseconds since 1970), or never. */
  sleep(at: number | undefined): void {
    this.#sleepAtMs = at;
  }

  close(): void {
    this.#cancelSpeech();
    this.#onState = () => undefined;
  }

  #set(state: PlayerState): void {
    this.#state = state;
    this.#onState(state);
  }

  #schedule(run: () => void, delayMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(run, delayMs);
  }

  #cancelSpeech(): number {
    clearTimeout(this.#timer);
    if (this.#engine.isSpeaking()) {
      this.#silentFromMs = Date.now() + CANCEL_DELAY_MS;
      this.#engine.cancel();
    }
    return ++this.#utteranceId;
  }

  /** Keeps what is known of voices, which holds for every passage. */
  #forgetAttempts(): void {
    const { excludedVoices, onlyLocal } = this.#retryState;
    this.#retryState = { excludedVoices, onlyLocal };
  }

  #voiceFor(language: string) {
    const { excludedVoices, onlyLocal } = this.#retryState;
    const voices = this.#engine
      .voices()
      .filter(({ uri, local }) => !excludedVoices?.has(uri) && (local || !onlyLocal));
    return voiceFor(voices, language, this.#settings.chosen);
  }

  #awaitVoices(): void {
    const mine = this.#cancelSpeech();
    this.#set({ phase: 'waiting', at: this.#state.at });
    const go = (): void => {
      stop();
      if (mine === this.#utteranceId) this.#begin(this.#state.at);
    };
    const stop = this.#engine.onVoices(() => this.#engine.voices().length > 0 && go());
    // Some engines speak although they list no voices.
    this.#schedule(go, VOICES_TIMEOUT_MS);
  }

  #begin(at: number): void {
    const mine = this.#cancelSpeech();
    this.#set({ phase: 'playing', at });
    // An engine may drop what it is given right after a cancel. If nothing was cancelled, speak at once, because some
    // browsers only allow that within a user gesture.
    const waitMs = this.#silentFromMs - Date.now();
    if (waitMs <= 0) this.#sayPassage();
    else this.#schedule(() => mine === this.#utteranceId && this.#sayPassage(), waitMs);
  }

  #continueAt(at: number): void {
    const mine = this.#utteranceId;
    this.#set({ phase: 'playing', at });
    // The listener may have paused the player.
    if (mine === this.#utteranceId) this.#sayPassage();
  }

  #sayPassage(): void {
    const parts = this.#passages[this.#state.at]?.parts ?? [];
    const voiceOf = (language: string) => this.#voiceFor(language);
    this.#say(utterancesOf(parts, voiceOf, this.#settings.rate, this.#retryState.maxCharacters), 0);
  }

  #say(utterances: readonly Utterance[], index: number): void {
    const said = utterances[index];
    if (!said) return this.#onPassageEnd();
    const mine = ++this.#utteranceId;
    const { rate } = this.#settings;
    const ifCurrent = (run: () => void) => (): void => {
      if (mine === this.#utteranceId) run();
    };
    const onTimeout = ifCurrent(() => {
      // The `end` event was lost, or the engine fell silent.
      this.#cancelSpeech();
      this.#schedule(() => this.#say(utterances, index + 1), CANCEL_DELAY_MS);
    });
    const onProgress = ifCurrent(() => this.#schedule(onTimeout, utteranceTimeoutMs(said, rate)));
    this.#schedule(
      ifCurrent(() => this.#handleFault('no-start', said)),
      START_TIMEOUT_MS,
    );
    this.#engine.speak(said, rate, {
      started: onProgress,
      moved: onProgress,
      ended: ifCurrent(() => this.#say(utterances, index + 1)),
      failed: (fault) => ifCurrent(() => this.#handleFault(fault, said))(),
    });
  }

  #onPassageEnd(): void {
    const at = this.#state.at + 1;
    const last = this.#passages.length - 1;
    this.#forgetAttempts();
    const isAsleep = this.#sleepAtMs !== undefined && Date.now() >= this.#sleepAtMs;
    if (!isAsleep && at <= last) return this.#continueAt(at);
    this.#cancelSpeech();
    if (!isAsleep) return this.#set({ phase: 'ended', at: last });
    // Not `ended`, which would start the next article.
    this.#sleepAtMs = undefined;
    this.#set({ phase: 'paused', at: Math.min(at, last) });
  }

  #handleFault(fault: SpeechFault | 'no-start', said: Utterance): void {
    // Something else interrupted the engine, such as a call or another page; the reader can resume.
    if (fault === 'broken-off') return this.pause();
    const next = nextAttempt(this.#retryState, fault, said, this.#engine.voices().length > 0);
    if (typeof next === 'string') return this.#fail(next);
    this.#retryState = next;
    this.#begin(this.#state.at);
  }

  #fail(failure: PlayerFailure): void {
    this.#cancelSpeech();
    this.#set({ phase: 'failed', at: this.#state.at, failure });
  }
}
