/**
 * A mock of the Web Speech API with the faults of real engines. It imports nothing, so that browser tests can run
 * it in a page. Unit tests use fake timers.
 */

export interface SpeechFaults {
  /** Delay until voices are available; they never are if negative. */
  readonly voicesAfterMs?: number;
  /** Delay after which a remote voice falls silent without any event. */
  readonly cutsOffAfterMs?: number;
  /** Ignores `speak` within this time after a `cancel`. */
  readonly ignoresAfterCancelMs?: number;
  /** Delay of the error event after `cancel`. */
  readonly cancelDelayMs?: number;
  /** `pause` ends the speech and `resume` does nothing, as on Android. */
  readonly pauseEnds?: boolean;
  readonly noBoundaries?: boolean;
  /** Indexes of utterances that get no end event. */
  readonly missingEndEvents?: readonly number[];
  /** Neither speaks nor fires events. */
  readonly isMute?: boolean;
  /** Errors by voice name; `*` for all. */
  readonly errors?: Readonly<Record<string, string>>;
  readonly maxTextLength?: number;
  readonly msPerCharacter?: number;
}

export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService?: boolean;
  readonly default?: boolean;
}

export interface SpokenUtterance {
  readonly text: string;
  readonly lang: string;
  readonly voice: string | undefined;
  readonly rate: number;
  /** Characters spoken. */
  heardCharacters: number;
}

export interface FakeSpeech {
  readonly synthesis: SpeechSynthesis;
  readonly Utterance: typeof SpeechSynthesisUtterance;
  readonly spoken: SpokenUtterance[];
  /** Another application takes the engine, such as a phone call. */
  readonly interrupt: () => void;
}

export function fakeSpeech(voices: readonly FakeVoice[], faults: SpeechFaults = {}): FakeSpeech {
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
  const spoken: SpokenUtterance[] = [];
  const perCharacter = faults.msPerCharacter ?? 60;
  let isThere = faults.voicesAfterMs === undefined;
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
    const number = spoken.length;
    const { text, lang, rate, voice } = utterance;
    const record: SpokenUtterance = { text, lang, rate, voice: voice?.name, heardCharacters: 0 };
    spoken.push(record);
    const timers: ReturnType<typeof setTimeout>[] = [];
    current = { utterance, timers };
    if (faults.isMute) return;
    const after = (ms: number, run: () => void): void => void timers.push(setTimeout(run, ms));
    const error = faults.errors?.[voice?.name ?? ''] ?? faults.errors?.['*'];
    if (error !== undefined) return after(5, () => fail(utterance, error));
    if (text.length > (faults.maxTextLength ?? Infinity))
      return after(5, () => fail(utterance, 'text-too-long'));
    const isRemote = all.find(({ name }) => name === voice?.name)?.localService === false;
    const silentAfter = isRemote ? (faults.cutsOffAfterMs ?? Infinity) : Infinity;
    const character = perCharacter / rate;
    after(10, () => tell(utterance, 'start'));
    for (const { index } of text.matchAll(/\S+/g)) {
      const at = 10 + index * character;
      if (at < silentAfter && !faults.noBoundaries)
        after(at, () => tell(utterance, 'boundary', { charIndex: index }));
    }
    const length = text.length * character;
    if (length > silentAfter)
      return after(silentAfter, () => void (record.heardCharacters = Math.floor(silentAfter / character)));
    after(10 + length, () => {
      record.heardCharacters = text.length;
      current = undefined;
      if (!faults.missingEndEvents?.includes(number)) tell(utterance, 'end');
      next();
    });
  };
  const drop = (error: string): void => {
    const dropped = [...(current ? [current.utterance] : []), ...queue];
    current?.timers.forEach(clearTimeout);
    current = undefined;
    queue.length = 0;
    for (const utterance of dropped)
      setTimeout(() => tell(utterance, 'error', { error }), faults.cancelDelayMs ?? 0);
  };
  Object.assign(synthesis, {
    paused: false,
    getVoices: () => (isThere ? all : []),
    speak: (utterance: Utterance) => {
      if (Date.now() - cancelledAt < (faults.ignoresAfterCancelMs ?? 0)) return;
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
  if ((faults.voicesAfterMs ?? -1) >= 0)
    setTimeout(() => {
      isThere = true;
      synthesis.dispatchEvent(new Event('voiceschanged'));
    }, faults.voicesAfterMs);
  return {
    synthesis: synthesis as unknown as SpeechSynthesis,
    Utterance: Utterance as unknown as typeof SpeechSynthesisUtterance,
    spoken,
    interrupt: () => drop('interrupted'),
  };
}
