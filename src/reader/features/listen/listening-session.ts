/** The article being read aloud; independent of the panel and of navigation. */
import type { Article } from '../../../article/schema.ts';
import { createEmitter } from '../../storage/emitter.ts';
import type { SpeechEngine } from './speech-engine.ts';
import { readListenSettings, writeListenSettings, type ListenSettings } from './listen-settings.ts';
import { createSpokenHighlight, type SpokenHighlight } from './spoken-highlight.ts';
import { handleMediaKeys, type MediaKeyHandler } from './media-keys.ts';
import type { SpokenPassage } from './spoken-passages.ts';
import { Player, type PlayerState } from './player.ts';
import { createWebSpeechEngine } from './web-speech.ts';

/** Minutes after which reading pauses, or the end of the article. */
export type SleepSetting = number | 'article' | undefined;

/** Immutable snapshot for `useSyncExternalStore`. */
export interface ListeningState {
  readonly article: Article;
  readonly plan: readonly SpokenPassage[];
  readonly state: PlayerState;
  readonly sleep: SleepSetting;
  readonly settings: ListenSettings;
}

interface ListeningSession {
  readonly player: Player;
  readonly marking: SpokenHighlight;
  readonly keys: MediaKeyHandler | undefined;
}

let engine: SpeechEngine | undefined;
let session: ListeningSession | undefined;
let listening: ListeningState | undefined;
const changes = createEmitter();

export const speechEngine = (): SpeechEngine => (engine ??= createWebSpeechEngine());

export const currentListening = (): ListeningState | undefined => listening;

export const watchListening = changes.subscribe;

function setListening(next: ListeningState | undefined): void {
  listening = next;
  changes.emit();
}

const updateListening = (part: Partial<ListeningState>): void => {
  if (listening) setListening({ ...listening, ...part });
};

function onPlayerState(state: PlayerState): void {
  if (!listening) return;
  const fellAsleep =
    typeof listening.sleep === 'number' && state.phase === 'paused' && sleepAtMs <= Date.now();
  updateListening({ state, ...(fellAsleep && { sleep: undefined }) });
  const isOn = state.phase === 'playing' || state.phase === 'waiting';
  session?.keys?.follow(isOn);
  session?.marking.show(listening.plan, state.phase === 'ended' ? undefined : state.at);
}

export interface StartOptions {
  readonly article: Article;
  readonly plan: readonly SpokenPassage[];
  readonly at: number;
  readonly siteName: string;
  readonly artwork?: string | undefined;
  readonly sleep?: SleepSetting;
}

export function startListening({ article, plan, at, siteName, artwork, sleep }: StartOptions): void {
  stopListening();
  const settings = readListenSettings();
  const player = new Player(speechEngine(), plan, settings, onPlayerState);
  const playing = {
    title: article.headline,
    artist: article.authors?.map(({ name }) => name).join(', ') ?? '',
    album: siteName,
    artwork,
  };
  session = {
    player,
    marking: createSpokenHighlight(),
    keys: handleMediaKeys(player, playing, stopListening),
  };
  setListening({ article, plan, state: player.state(), sleep, settings });
  if (typeof sleep === 'number') player.sleep(sleepAtMs);
  player.go(at);
  player.play();
}

export function stopListening(): void {
  session?.player.close();
  session?.marking.close();
  session?.keys?.close();
  session = undefined;
  setListening(undefined);
}

export const currentPlayer = (): Player | undefined => session?.player;

export function changeSettings(part: Partial<ListenSettings>): void {
  if (!listening) return;
  const settings = { ...listening.settings, ...part };
  writeListenSettings(settings);
  updateListening({ settings });
  if ('goesOn' in part) return;
  session?.player.change(settings);
}

let sleepAtMs = Infinity;

export function setSleepTimer(sleep: SleepSetting): void {
  sleepAtMs = typeof sleep === 'number' ? Date.now() + sleep * 60_000 : Infinity;
  session?.player.sleep(typeof sleep === 'number' ? sleepAtMs : undefined);
  updateListening({ sleep });
}
