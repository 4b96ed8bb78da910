import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { SpokenPassage } from '../../../../../src/reader/features/listen/spoken-passages.ts';
import {
  paragraphStart,
  Player,
  type PlayerState,
  type SpeechSettings,
} from '../../../../../src/reader/features/listen/player.ts';
import { createWebSpeechEngine } from '../../../../../src/reader/features/listen/web-speech.ts';
import { fakeSpeech, type FakeSpeech, type FakeVoice, type SpeechFaults } from './fake-speech.ts';
import { runs } from '../../../runs.ts';

const ANNA: FakeVoice = { name: 'Anna', lang: 'en-GB', default: true };
const CLOUD: FakeVoice = { name: 'Cloud', lang: 'en_US', localService: false };
const AMINA: FakeVoice = { name: 'Amina', lang: 'ar' };

const sentence = (text: string, paragraph: number, language = 'en'): SpokenPassage => ({
  block: `p-${paragraph}`,
  paragraph,
  words: [text],
  parts: [{ text, language }],
});
const STORY: readonly SpokenPassage[] = [
  sentence('First sentence.', 0),
  sentence('Second sentence.', 0),
  sentence('Third sentence.', 1),
  sentence('Fourth sentence.', 2),
];
const TEXTS = STORY.map(({ parts }) => parts[0]!.text);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

interface TestPlayer extends FakeSpeech {
  readonly player: Player;
  readonly states: PlayerState[];
  readonly texts: () => string[];
}

function createPlayer(
  faults: SpeechFaults = {},
  voices = [ANNA],
  passages = STORY,
  settings: Partial<SpeechSettings> = {},
): TestPlayer {
  const fake = fakeSpeech(voices, faults);
  vi.stubGlobal('window', { speechSynthesis: fake.synthesis });
  vi.stubGlobal('SpeechSynthesisUtterance', fake.Utterance);
  const states: PlayerState[] = [];
  const player = new Player(
    createWebSpeechEngine(),
    passages,
    { rate: 1, chosen: {}, ...settings },
    (state) => states.push(state),
  );
  return { ...fake, player, states, texts: () => fake.spoken.map(({ text }) => text) };
}

/** Advances time until the player stops, for at most ten minutes. */
function listen(player: Player, minutes = 10): void {
  const end = Date.now() + minutes * 60_000;
  while (Date.now() < end && ['playing', 'waiting'].includes(player.state().phase))
    vi.advanceTimersByTime(50);
}

describe('with an engine without faults, the player', () => {
  it('speaks every sentence once in order, and reports its position', () => {
    const { player, texts, states } = createPlayer();
    player.play();
    listen(player);
    expect(texts()).toEqual(TEXTS);
    expect(states.map(({ phase, at }) => `${phase} ${at}`)).toEqual(['playing 0', 'playing 1', 'playing 2', 'playing 3', 'ended 3']); // prettier-ignore
  });

  it('starts again after the end', () => {
    const { player, texts } = createPlayer();
    player.play();
    listen(player);
    player.play();
    listen(player);
    expect(texts()).toEqual([...TEXTS, ...TEXTS]);
  });

  it('is silent while paused, and repeats the sentence in which it was paused', () => {
    const { player, texts } = createPlayer();
    player.play();
    vi.advanceTimersByTime(1500);
    player.pause();
    const before = texts();
    vi.advanceTimersByTime(60_000);
    expect(texts()).toEqual(before);
    expect(player.state()).toEqual({ phase: 'paused', at: 1 });
    player.play();
    listen(player);
    expect(texts()).toEqual([...TEXTS.slice(0, 2), ...TEXTS.slice(1)]);
  });

  it('moves by sentence and by paragraph, and stays within the article', () => {
    const { player } = createPlayer();
    const after = (move: () => void): number => (move(), player.state().at);
    expect(after(() => player.stepSentence(1))).toBe(1);
    expect(after(() => player.stepParagraph(-1))).toBe(0);
    expect(after(() => player.stepSentence(-1))).toBe(0);
    expect(after(() => player.stepParagraph(1))).toBe(2);
    expect(after(() => player.stepParagraph(-1))).toBe(0);
    expect(after(() => player.go(99))).toBe(3);
    expect(player.state().phase).toBe('paused');
  });

  it('continues from where it is moved to', () => {
    const { player, texts } = createPlayer();
    player.play();
    vi.advanceTimersByTime(300);
    player.go(3);
    listen(player);
    expect(texts()).toEqual([TEXTS[0], TEXTS[3]]);
  });

  it('applies a new rate at once', () => {
    const { player, spoken } = createPlayer();
    player.play();
    vi.advanceTimersByTime(300);
    player.change({ rate: 2, chosen: {} });
    listen(player);
    expect(spoken.map(({ rate }) => rate)).toEqual([1, 2, 2, 2, 2]);
  });

  it('stops at the end of the sentence when the sleep timer ends', () => {
    const { player, spoken } = createPlayer();
    player.sleep(Date.now() + 1200);
    player.play();
    listen(player);
    expect(player.state()).toEqual({ phase: 'paused', at: 2 });
    expect(spoken.map(({ text, heardCharacters }) => text.length === heardCharacters)).toEqual([true, true]);
    player.play();
    listen(player);
    expect(player.state().phase).toBe('ended');
  });

  it('does not start the next article when the sleep timer ends in the last sentence', () => {
    const { player } = createPlayer();
    player.play();
    for (let at = 1; at < STORY.length; at++) player.stepSentence(1);
    player.sleep(Date.now() + 1);
    listen(player);
    expect(player.state()).toEqual({ phase: 'paused', at: STORY.length - 1 });
  });

  it('uses a voice for each language, and the previous voice for a language without one', () => {
    const parts = [
      { text: 'He said', language: 'en' },
      { text: 'مرحبا', language: 'ar' },
      { text: 'and', language: 'en' },
      { text: 'dobrý den.', language: 'cs' },
    ];
    const { player, spoken } = createPlayer(
      {},
      [ANNA, AMINA],
      [{ block: 'p', paragraph: 0, words: [], parts }],
    );
    player.play();
    listen(player);
    expect(spoken.map(({ voice, text }) => [voice, text])).toEqual([['Anna', 'He said'], ['Amina', 'مرحبا'], ['Anna', 'and dobrý den.']]); // prettier-ignore
  });
});

describe('with the faults of real engines, the player', () => {
  const LONG = `${'Every word of a very long sentence has to be heard, '.repeat(20)}at last.`;

  it('keeps utterances short enough for a remote voice that is cut off', () => {
    const { player, spoken } = createPlayer({ cutsOffAfterMs: 15_000 }, [CLOUD], [sentence(LONG, 0)]);
    player.play();
    listen(player);
    expect(spoken.every(({ text, heardCharacters }) => heardCharacters === text.length)).toBe(true);
    expect(spoken.map(({ text }) => text).join(' ')).toBe(LONG);
  });

  it('continues after an utterance that was cut off', () => {
    const { player, texts } = createPlayer({ cutsOffAfterMs: 500 }, [CLOUD]);
    player.play();
    listen(player);
    expect(texts()).toEqual(TEXTS);
    expect(player.state().phase).toBe('ended');
  });

  it('waits for voices that load late', () => {
    const { player, spoken } = createPlayer({ voicesAfterMs: 900 });
    player.play();
    expect(player.state().phase).toBe('waiting');
    listen(player);
    expect(spoken.map(({ voice }) => voice)).toEqual(['Anna', 'Anna', 'Anna', 'Anna']);
  });

  it('speaks with an engine that lists no voices', () => {
    const { player, texts } = createPlayer({ voicesAfterMs: -1 }, []);
    player.play();
    listen(player);
    expect(texts()).toEqual(TEXTS);
  });

  it.each<[string, SpeechFaults]>([
    ['says nothing', { voicesAfterMs: -1, isMute: true }],
    ['reports that it has none', { voicesAfterMs: -1, errors: { '*': 'voice-unavailable' } }],
    ['fails at once', { voicesAfterMs: -1, errors: { '*': 'synthesis-failed' } }],
  ])('fails with "no-voice" when an engine without voices %s', (_, faults) => {
    const { player } = createPlayer(faults, []);
    player.play();
    listen(player);
    expect(player.state()).toEqual({ phase: 'failed', at: 0, failure: 'no-voice' });
  });

  it('copes with late events of cancelled utterances and ignored calls', () => {
    const { player, texts } = createPlayer({ cancelDelayMs: 400, ignoresAfterCancelMs: 50 });
    player.play();
    vi.advanceTimersByTime(200);
    player.stepSentence(1);
    player.stepSentence(1);
    listen(player);
    expect(texts()).toEqual([TEXTS[0], TEXTS[2], TEXTS[3]]);
  });

  it.each<[string, SpeechFaults]>([
    ['fires no boundary events', { noBoundaries: true }],
    ['fires no end event for one of them', { missingEndEvents: [1] }],
    ['ends the utterance when paused', { pauseEnds: true }],
  ])('speaks every sentence once when the engine %s', (_, faults) => {
    const { player, texts } = createPlayer(faults);
    player.play();
    listen(player);
    expect(texts()).toEqual(TEXTS);
  });

  it('pauses when another application interrupts', () => {
    const { player, interrupt } = createPlayer();
    player.play();
    vi.advanceTimersByTime(1500);
    interrupt();
    vi.advanceTimersByTime(100);
    expect(player.state()).toEqual({ phase: 'paused', at: 1 });
  });

  it('uses a local voice when the network fails', () => {
    const { player, spoken } = createPlayer({ errors: { Cloud: 'network' } }, [CLOUD, ANNA], STORY, {
      chosen: { en: 'urn:Cloud' },
    });
    player.play();
    listen(player);
    expect(spoken.map(({ voice }) => voice)).toEqual(['Cloud', 'Anna', 'Anna', 'Anna', 'Anna']);
  });

  it('uses another voice for one that is unavailable', () => {
    const { player, spoken } = createPlayer({ errors: { Anna: 'voice-unavailable' } }, [
      ANNA,
      { ...ANNA, name: 'Bella' },
    ]);
    player.play();
    listen(player);
    expect(spoken.map(({ voice }) => voice).slice(0, 2)).toEqual(['Anna', 'Bella']);
    expect(player.state().phase).toBe('ended');
  });

  it('splits a text that is too long', () => {
    const { player, spoken } = createPlayer({ maxTextLength: 60 }, [ANNA], [sentence(LONG, 0)]);
    player.play();
    listen(player);
    expect(
      spoken
        .filter(({ heardCharacters }) => heardCharacters > 0)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(LONG);
  });

  it.each([
    ['not-allowed', 'blocked'],
    ['synthesis-failed', 'engine'],
    ['network', 'network'],
  ])('reports the failure of the error %s', (error, failure) => {
    const { player } = createPlayer({ errors: { '*': error } });
    player.play();
    listen(player);
    expect(player.state()).toEqual({ phase: 'failed', at: 0, failure });
  });

  it('can play again after a failure', () => {
    const faults = { errors: { '*': 'not-allowed' } as Record<string, string> };
    const { player } = createPlayer(faults);
    player.play();
    listen(player);
    delete faults.errors['*'];
    player.play();
    listen(player);
    expect(player.state().phase).toBe('ended');
  });

  it('is silent after it was closed', () => {
    const { player, texts, states } = createPlayer();
    player.play();
    vi.advanceTimersByTime(200);
    player.close();
    const before = states.length;
    vi.advanceTimersByTime(60_000);
    expect(texts()).toEqual(TEXTS.slice(0, 1));
    expect(states.length).toBe(before);
  });
});

const MOVES = ['play', 'pause', 'forward', 'back', 'next', 'last', 'rate'] as const;

test('after any sequence of controls, playing speaks the remaining sentences in order and ends', () => {
  const press = (player: Player, move: (typeof MOVES)[number]): void => {
    if (move === 'play') player.play();
    else if (move === 'pause') player.pause();
    else if (move === 'rate') player.change({ rate: 1.5, chosen: {} });
    else if (move === 'forward' || move === 'back') player.stepSentence(move === 'forward' ? 1 : -1);
    else player.stepParagraph(move === 'next' ? 1 : -1);
  };
  const faults: fc.Arbitrary<SpeechFaults> = fc.record({
    cancelDelayMs: fc.nat(500),
    ignoresAfterCancelMs: fc.nat(70),
    noBoundaries: fc.boolean(),
  });
  fc.assert(
    fc.property(
      faults,
      fc.array(fc.tuple(fc.constantFrom(...MOVES), fc.nat(900)), { maxLength: 25 }),
      (faults, presses) => {
        const { player, texts, spoken } = createPlayer(faults);
        for (const [move, ms] of presses) {
          press(player, move);
          vi.advanceTimersByTime(ms);
        }
        player.pause();
        const { phase, at } = player.state();
        const before = spoken.length;
        player.play();
        listen(player);
        expect(player.state()).toEqual({ phase: 'ended', at: 3 });
        expect(texts().slice(before)).toEqual(TEXTS.slice(phase === 'ended' ? 0 : at));
      },
    ),
    { numRuns: runs(100) },
  );
});

test('moving by paragraph goes to the first sentence of a paragraph', () => {
  const paragraphs = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(paragraphs, fc.nat(30), fc.constantFrom<1 | -1>(1, -1), (sizes, from, by) => {
      const passages = sizes.flatMap((size, at) => Array.from({ length: size }, () => sentence('A.', at)));
      const at = from % passages.length;
      const to = paragraphStart(passages, at, by);
      const isFirst = passages[to - 1]?.paragraph !== passages[to]?.paragraph;
      expect(isFirst || to === passages.length - 1).toBe(true);
      if (by === -1) expect(to === 0 || to < at).toBe(true);
      else expect(to > at || to === passages.length - 1).toBe(true);
    }),
  );
});
