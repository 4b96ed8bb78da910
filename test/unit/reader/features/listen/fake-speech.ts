/**
 * A speech engine with the Web Speech API's face that behaves as the real ones do, faults included. The function is whole in
 * itself, so that a browser test can run it in a page; in unit tests it runs on fake timers.
 */

export interface Faults {
  /** Milliseconds until the voices are there; never when negative. */
  readonly voicesAfter?: number;
  /** Milliseconds after which a voice over the network falls silent, and tells nothing more. */
  readonly cutsOffAfter?: number;
  /** Forgets what it is told within these milliseconds of a `cancel`. */
  readonly forgetsAfterCancel?: number;
  /** Tells of a `cancel` this late. */
  readonly tellsCancelAfter?: number;
  /** `pause` ends the speech and `resume` does nothing, as on Android. */
  readonly pauseEnds?: boolean;
  readonly noBoundaries?: boolean;
  /** Numbers of utterances (from 0) whose end is never told. */
  readonly losesEndOf?: readonly number[];
  /** Says nothing and tells nothing. */
  readonly isMute?: boolean;
  /** Errors by the name of the voice; `*` for every voice and none. */
  readonly errors?: Readonly<Record<string, string>>;
  /** Longest text that it takes. */
  readonly longest?: number;
  /** Milliseconds a character at rate 1. */
  readonly perCharacter?: number;
}

export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService?: boolean;
  readonly default?: boolean;
}

/** What was asked of it, and how far it got. */
export interface Said {
  readonly text: string;
  readonly lang: string;
  readonly voice: string | undefined;
  readonly rate: number;
  /** Characters that were heard. */
  heard: number;
}

export interface FakeSpeech {
  readonly synthesis: SpeechSynthesis;
  readonly Utterance: typeof SpeechSynthesisUtterance;
  readonly said: Said[];
  /** Somebody else takes the engine: a telephone call. */
  readonly interrupt: () => void;
}

/** Makes an engine with these voices and faults. */
export function fakeSpeech(voices: readonly FakeVoice[], faults: Faults = {}): FakeSpeech {
  class Utterance extends EventTarget {
    lang = '';
    rate = 1;
    voice: { name: string } | null = null;
    text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const said: Said[] = [];
  const perCharacter = faults.perCharacter ?? 60;
  let isThere = faults.voicesAfter === undefined;
  let cancelledAt = -Infinity;
  let current: { utterance: Utterance; timers: ReturnType<typeof setTimeout>[] } | undefined;
  const queue: Utterance[] = [];
  const all = voices.map((voice) => ({
    name: voice.name,
    voiceURI: `urn:${voice.name}`,
    lang: voice.lang,
    localService: voice.localService ?? true,
    default: voice.default ?? false,
  }));
  const tell = (utterance: Utterance, type: string, more: object = {}): void =>
    void utterance.dispatchEvent(Object.assign(new Event(type), more));

  const synthesis = new EventTarget() as EventTarget & Record<string, unknown>;
  const fail = (utterance: Utterance, error: string): void => {
    current = undefined;
    tell(utterance, 'error', { error });
    next();
  };
  const next = (): void => {
    const utterance = queue.shift();
    if (!utterance || current) return;
    const number = said.length;
    const { text, lang, rate, voice } = utterance;
    const record: Said = { text, lang, rate, voice: voice?.name, heard: 0 };
    said.push(record);
    const timers: ReturnType<typeof setTimeout>[] = [];
    current = { utterance, timers };
    if (faults.isMute) return;
    const after = (ms: number, run: () => void): void => void timers.push(setTimeout(run, ms));
    const error = faults.errors?.[voice?.name ?? ''] ?? faults.errors?.['*'];
    if (error !== undefined) return after(5, () => fail(utterance, error));
    if (text.length > (faults.longest ?? Infinity)) return after(5, () => fail(utterance, 'text-too-long'));
    const isRemote = all.find(({ name }) => name === voice?.name)?.localService === false;
    const silentAfter = isRemote ? (faults.cutsOffAfter ?? Infinity) : Infinity;
    const character = perCharacter / rate;
    after(10, () => tell(utterance, 'start'));
    for (const { index } of text.matchAll(/\S+/g)) {
      const at = 10 + index * character;
      if (at < silentAfter && !faults.noBoundaries)
        after(at, () => tell(utterance, 'boundary', { charIndex: index }));
    }
    const length = text.length * character;
    if (length > silentAfter)
      return after(silentAfter, () => void (record.heard = Math.floor(silentAfter / character)));
    after(10 + length, () => {
      record.heard = text.length;
      current = undefined;
      if (!faults.losesEndOf?.includes(number)) tell(utterance, 'end');
      next();
    });
  };
  const drop = (error: string): void => {
    const dropped = [...(current ? [current.utterance] : []), ...queue];
    current?.timers.forEach(clearTimeout);
    current = undefined;
    queue.length = 0;
    for (const utterance of dropped)
      setTimeout(() => tell(utterance, 'error', { error }), faults.tellsCancelAfter ?? 0);
  };
  Object.assign(synthesis, {
    paused: false,
    getVoices: () => (isThere ? all : []),
    speak: (utterance: Utterance) => {
      if (Date.now() - cancelledAt < (faults.forgetsAfterCancel ?? 0)) return;
      queue.push(utterance);
      next();
    },
    cancel: () => {
      cancelledAt = Date.now();
      drop('canceled');
    },
    pause: () => {
      if (faults.pauseEnds) drop('interrupted');
    },
    resume: () => undefined,
  });
  Object.defineProperties(synthesis, {
    speaking: { get: () => current !== undefined },
    pending: { get: () => queue.length > 0 },
  });
  if ((faults.voicesAfter ?? -1) >= 0)
    setTimeout(() => {
      isThere = true;
      synthesis.dispatchEvent(new Event('voiceschanged'));
    }, faults.voicesAfter);
  return {
    synthesis: synthesis as unknown as SpeechSynthesis,
    Utterance: Utterance as unknown as typeof SpeechSynthesisUtterance,
    said,
    interrupt: () => drop('interrupted'),
  };
}
