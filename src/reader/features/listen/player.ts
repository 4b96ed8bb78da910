/**
 * Plays passages on an engine: a machine of a few states that trusts the engine with nothing. Pausing is forgetting and saying
 * the sentence again; every utterance has a number, and what an old one tells is not heard; and what starts or ends without
 * being told of is missed by a watch.
 */
import type { Engine, Fault } from './engine.ts';
import type { Passage } from './passages.ts';
import { retry, type Trial } from './trials.ts';
import { pace, utterancesOf, type Utterance } from './utterances.ts';
import { voiceFor, type Chosen } from './voices.ts';

/** Why it cannot go on: no voice speaks here; a press is needed first; the engine or its network fails. */
export type Failure = 'no-voice' | 'blocked' | 'network' | 'engine';

export type Phase = 'waiting' | 'playing' | 'paused' | 'ended' | 'failed';

export interface PlayerState {
  readonly phase: Phase;
  /** Number of the passage that is, or will be, said. */
  readonly at: number;
  readonly failure?: Failure;
}

export interface Settings {
  readonly rate: number;
  readonly chosen: Chosen;
}

export interface Player {
  state(): PlayerState;
  play(): void;
  pause(): void;
  /** Goes to a passage, and goes on as before: speaking or not. */
  go(at: number): void;
  /** Forward or back by sentences. */
  step(by: 1 | -1): void;
  /** Forward or back by paragraphs; back first to the beginning of the one it is in. */
  leap(by: 1 | -1): void;
  change(settings: Settings): void;
  /** Pauses after the sentence that is being said at a moment (milliseconds since 1970), or never. */
  sleep(until: number | undefined): void;
  /** Says nothing ever after. */
  close(): void;
}

/** Milliseconds: for voices to come, after forgetting what was said, and until an utterance has to have begun. */
const VOICES_MS = 2500;
const REST_MS = 80;
const START_MS = 6000;

/** Milliseconds that an utterance may take without a sign of life. */
const patience = ({ text, language }: Utterance, rate: number): number =>
  4000 + (text.length / (pace(language) * rate)) * 2500;

/** The next paragraph's first passage, or the one before's. */
export function leapFrom(passages: readonly Passage[], at: number, by: 1 | -1): number {
  const here = passages[at]?.paragraph;
  const first = (of: number | undefined): number => passages.findIndex(({ paragraph }) => paragraph === of);
  if (by === 1) {
    const next = passages.findIndex(({ paragraph }, index) => index > at && paragraph !== here);
    return next < 0 ? passages.length - 1 : next;
  }
  return first(here) < at ? first(here) : Math.max(0, first(passages[at - 1]?.paragraph));
}

/** A player at a passage, not yet playing. It tells of every new state. */
export function createPlayer(
  engine: Engine,
  passages: readonly Passage[],
  first: Settings,
  tell: (state: PlayerState) => void,
): Player {
  let settings = first;
  let state: PlayerState = { phase: 'paused', at: 0 };
  let sleep: number | undefined;
  let turn = 0;
  let watch: ReturnType<typeof setTimeout> | undefined;
  let trial: Trial = {};
  let quietAt = 0;

  const set = (next: PlayerState): void => {
    state = next;
    tell(state);
  };
  const later = (run: () => void, ms: number): void => {
    clearTimeout(watch);
    watch = setTimeout(run, ms);
  };
  /** From here on nothing is heard of what was said before. */
  const hush = (): number => {
    clearTimeout(watch);
    if (engine.isSpeaking()) {
      quietAt = Date.now() + REST_MS;
      engine.silence();
    }
    return ++turn;
  };
  const fail = (failure: Failure): void => {
    hush();
    set({ phase: 'failed', at: state.at, failure });
  };
  const voiceOf = (language: string) =>
    voiceFor(
      engine.voices().filter(({ uri, local }) => !trial.without?.has(uri) && (local || !trial.onlyLocal)),
      language,
      settings.chosen,
    );

  const rest = (at: number): void => {
    if (at >= passages.length) set({ phase: 'ended', at: passages.length - 1 });
    else set({ phase: 'paused', at });
  };
  const finished = (): void => {
    const at = state.at + 1;
    trial = { without: trial.without, onlyLocal: trial.onlyLocal };
    const isAsleep = sleep !== undefined && Date.now() >= sleep;
    if (!isAsleep && at < passages.length) return goOn(at);
    hush();
    if (!isAsleep) return rest(at);
    // Not at the end, from where the next article would be read.
    sleep = undefined;
    set({ phase: 'paused', at: Math.min(at, passages.length - 1) });
  };

  const troubled = (fault: Fault | 'no-start', said: Utterance): void => {
    // Somebody else took the engine: a call, another page. The reader goes on when there is quiet.
    if (fault === 'broken-off') return pause();
    const next = retry(trial, fault, said, engine.voices().length > 0);
    if (typeof next === 'string') return fail(next);
    trial = next;
    begin(state.at);
  };

  const say = (utterances: readonly Utterance[], index: number): void => {
    const said = utterances[index];
    if (!said) return finished();
    const mine = ++turn;
    const watched = (): void => {
      if (mine !== turn) return;
      // Its end was not told; or it fell silent in the midst of it.
      hush();
      later(() => say(utterances, index + 1), REST_MS);
    };
    const live = (run: () => void) => (): void => {
      if (mine === turn) run();
    };
    const alive = live(() => later(watched, patience(said, settings.rate)));
    later(
      live(() => troubled('no-start', said)),
      START_MS,
    );
    engine.speak(said, settings.rate, {
      started: alive,
      moved: alive,
      ended: live(() => say(utterances, index + 1)),
      failed: (fault) => live(() => troubled(fault, said))(),
    });
  };

  const sayPassage = (): void =>
    say(utterancesOf(passages[state.at]?.parts ?? [], voiceOf, settings.rate, trial.cap), 0);

  function goOn(at: number): void {
    const mine = turn;
    set({ phase: 'playing', at });
    // Who is told may have paused it.
    if (mine === turn) sayPassage();
  }

  function begin(at: number): void {
    const mine = hush();
    set({ phase: 'playing', at });
    // An engine that has just been told to forget may forget what it is told next. One that was quiet is asked at once:
    // some browsers let only a press of the reader's begin.
    const wait = quietAt - Date.now();
    if (wait <= 0) sayPassage();
    else later(() => mine === turn && sayPassage(), wait);
  }

  function awaitVoices(): void {
    const mine = hush();
    set({ phase: 'waiting', at: state.at });
    const go = (): void => {
      stop();
      if (mine === turn) begin(state.at);
    };
    const stop = engine.onVoices(() => engine.voices().length > 0 && go());
    // Some speak although they name no voice.
    later(go, VOICES_MS);
  }

  function play(): void {
    if (passages.length === 0 || state.phase === 'playing' || state.phase === 'waiting') return;
    if (state.phase === 'failed') trial = {};
    if (state.phase === 'ended') state = { phase: 'paused', at: 0 };
    if (engine.voices().length === 0) awaitVoices();
    else begin(state.at);
  }

  function pause(): void {
    if (state.phase !== 'playing' && state.phase !== 'waiting') return;
    hush();
    set({ phase: 'paused', at: state.at });
  }

  function go(at: number): void {
    if (passages.length === 0) return;
    const within = Math.max(0, Math.min(passages.length - 1, at));
    trial = { without: trial.without, onlyLocal: trial.onlyLocal };
    if (state.phase === 'playing') begin(within);
    else if (state.phase === 'waiting') set({ phase: 'waiting', at: within });
    else set({ phase: 'paused', at: within });
  }

  return {
    state: () => state,
    play,
    pause,
    go,
    step: (by) => go(state.at + by),
    leap: (by) => go(leapFrom(passages, state.at, by)),
    change: (next) => {
      settings = next;
      if (state.phase === 'playing') begin(state.at);
    },
    sleep: (until) => {
      sleep = until;
    },
    close: () => {
      hush();
      tell = () => undefined;
    },
  };
}
