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

export interface Player {
  state(): PlayerState;
  play(): void;
  pause(): void;
  go(at: number): void;
  stepSentence(by: 1 | -1): void;
  /** Moves by one paragraph; backwards first to the start of the current one. */
  stepParagraph(by: 1 | -1): void;
  change(settings: SpeechSettings): void;
  /** Pauses after the sentence being spoken at this time (milliseconds since 1970), or never. */
  sleep(until: number | undefined): void;
  close(): void;
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

export function createPlayer(
  engine: SpeechEngine,
  passages: readonly SpokenPassage[],
  first: SpeechSettings,
  onState: (state: PlayerState) => void,
): Player {
  let settings = first;
  let state: PlayerState = { phase: 'paused', at: 0 };
  let sleep: number | undefined;
  let utteranceId = 0;
  let watch: ReturnType<typeof setTimeout> | undefined;
  let retryState: RetryState = {};
  let silentFromMs = 0;

  const set = (next: PlayerState): void => {
    state = next;
    onState(state);
  };
  const schedule = (run: () => void, ms: number): void => {
    clearTimeout(watch);
    watch = setTimeout(run, ms);
  };
  const cancelSpeech = (): number => {
    clearTimeout(watch);
    if (engine.isSpeaking()) {
      silentFromMs = Date.now() + CANCEL_DELAY_MS;
      engine.cancel();
    }
    return ++utteranceId;
  };
  const fail = (failure: PlayerFailure): void => {
    cancelSpeech();
    set({ phase: 'failed', at: state.at, failure });
  };
  const voiceOf = (language: string) =>
    voiceFor(
      engine
        .voices()
        .filter(({ uri, local }) => !retryState.excludedVoices?.has(uri) && (local || !retryState.onlyLocal)),
      language,
      settings.chosen,
    );

  const stopAt = (at: number): void => {
    if (at >= passages.length) set({ phase: 'ended', at: passages.length - 1 });
    else set({ phase: 'paused', at });
  };
  const onPassageEnd = (): void => {
    const at = state.at + 1;
    retryState = { excludedVoices: retryState.excludedVoices, onlyLocal: retryState.onlyLocal };
    const isAsleep = sleep !== undefined && Date.now() >= sleep;
    if (!isAsleep && at < passages.length) return continueAt(at);
    cancelSpeech();
    if (!isAsleep) return stopAt(at);
    // Not `ended`, which would start the next article.
    sleep = undefined;
    set({ phase: 'paused', at: Math.min(at, passages.length - 1) });
  };

  const handleFault = (fault: SpeechFault | 'no-start', said: Utterance): void => {
    // Something else interrupted the engine, such as a call or another page; the reader can resume.
    if (fault === 'broken-off') return pause();
    const next = nextAttempt(retryState, fault, said, engine.voices().length > 0);
    if (typeof next === 'string') return fail(next);
    retryState = next;
    begin(state.at);
  };

  const say = (utterances: readonly Utterance[], index: number): void => {
    const said = utterances[index];
    if (!said) return onPassageEnd();
    const mine = ++utteranceId;
    const onTimeout = (): void => {
      if (mine !== utteranceId) return;
      // The `end` event was lost, or the engine fell silent.
      cancelSpeech();
      schedule(() => say(utterances, index + 1), CANCEL_DELAY_MS);
    };
    const ifCurrent = (run: () => void) => (): void => {
      if (mine === utteranceId) run();
    };
    const onProgress = ifCurrent(() => schedule(onTimeout, utteranceTimeoutMs(said, settings.rate)));
    schedule(
      ifCurrent(() => handleFault('no-start', said)),
      START_TIMEOUT_MS,
    );
    engine.speak(said, settings.rate, {
      started: onProgress,
      moved: onProgress,
      ended: ifCurrent(() => say(utterances, index + 1)),
      failed: (fault) => ifCurrent(() => handleFault(fault, said))(),
    });
  };

  const sayPassage = (): void =>
    say(utterancesOf(passages[state.at]?.parts ?? [], voiceOf, settings.rate, retryState.maxCharacters), 0);

  function continueAt(at: number): void {
    const mine = utteranceId;
    set({ phase: 'playing', at });
    // The listener may have paused the player.
    if (mine === utteranceId) sayPassage();
  }

  function begin(at: number): void {
    const mine = cancelSpeech();
    set({ phase: 'playing', at });
    // An engine may drop what it is given right after a cancel. If nothing was cancelled, speak at once, because some
    // browsers only allow that within a user gesture.
    const wait = silentFromMs - Date.now();
    if (wait <= 0) sayPassage();
    else schedule(() => mine === utteranceId && sayPassage(), wait);
  }

  function awaitVoices(): void {
    const mine = cancelSpeech();
    set({ phase: 'waiting', at: state.at });
    const go = (): void => {
      stop();
      if (mine === utteranceId) begin(state.at);
    };
    const stop = engine.onVoices(() => engine.voices().length > 0 && go());
    // Some engines speak although they list no voices.
    schedule(go, VOICES_TIMEOUT_MS);
  }

  function play(): void {
    if (passages.length === 0 || state.phase === 'playing' || state.phase === 'waiting') return;
    if (state.phase === 'failed') retryState = {};
    if (state.phase === 'ended') state = { phase: 'paused', at: 0 };
    if (engine.voices().length === 0) awaitVoices();
    else begin(state.at);
  }

  function pause(): void {
    if (state.phase !== 'playing' && state.phase !== 'waiting') return;
    cancelSpeech();
    set({ phase: 'paused', at: state.at });
  }

  function go(at: number): void {
    if (passages.length === 0) return;
    const within = Math.max(0, Math.min(passages.length - 1, at));
    retryState = { excludedVoices: retryState.excludedVoices, onlyLocal: retryState.onlyLocal };
    if (state.phase === 'playing') begin(within);
    else if (state.phase === 'waiting') set({ phase: 'waiting', at: within });
    else set({ phase: 'paused', at: within });
  }

  return {
    state: () => state,
    play,
    pause,
    go,
    stepSentence: (by) => go(state.at + by),
    stepParagraph: (by) => go(paragraphStart(passages, state.at, by)),
    change: (next) => {
      settings = next;
      if (state.phase === 'playing') begin(state.at);
    },
    sleep: (until) => {
      sleep = until;
    },
    close: () => {
      cancelSpeech();
      onState = () => undefined;
    },
  };
}
