/** The one article that is being read aloud, whatever page is shown meanwhile. It outlives the panel and every navigation. */
import type { Article } from '../../../article/schema.ts';
import { createEmitter } from '../../storage/emitter.ts';
import type { Engine } from './engine.ts';
import { readListenSettings, writeListenSettings, type ListenSettings } from './listen-settings.ts';
import { createMarking, type Marking } from './marking.ts';
import { listenToKeys, type MediaKeys } from './media-keys.ts';
import type { Passage } from './passages.ts';
import { createPlayer, type Player, type PlayerState } from './player.ts';
import { webSpeech } from './web-speech.ts';

/** Falls asleep after so many minutes, or when the article ends. */
export type Sleep = number | 'article' | undefined;

/** What is known of the session; a new object whenever something changes. */
export interface Listening {
  readonly article: Article;
  readonly plan: readonly Passage[];
  readonly state: PlayerState;
  readonly sleep: Sleep;
  readonly settings: ListenSettings;
}

interface Session {
  readonly player: Player;
  readonly marking: Marking;
  readonly keys: MediaKeys | undefined;
}

let engine: Engine | undefined;
let session: Session | undefined;
let listening: Listening | undefined;
const changes = createEmitter();

/** The browser's engine; made when first asked for. */
export const theEngine = (): Engine => (engine ??= webSpeech());

/** The session as it is now, for `useSyncExternalStore`. */
export const currentListening = (): Listening | undefined => listening;

export const watchListening = changes.subscribe;

function set(next: Listening | undefined): void {
  listening = next;
  changes.emit();
}

const update = (part: Partial<Listening>): void => {
  if (listening) set({ ...listening, ...part });
};

function follow(state: PlayerState): void {
  if (!listening) return;
  const fellAsleep =
    typeof listening.sleep === 'number' && state.phase === 'paused' && sleepsAt <= Date.now();
  update({ state, ...(fellAsleep && { sleep: undefined }) });
  const isOn = state.phase === 'playing' || state.phase === 'waiting';
  session?.keys?.follow(isOn);
  session?.marking.show(listening.plan, state.phase === 'ended' ? undefined : state.at);
}

export interface Start {
  readonly article: Article;
  readonly plan: readonly Passage[];
  /** Number of the passage to begin at. */
  readonly at: number;
  readonly siteName: string;
  /** Address of a picture. */
  readonly artwork?: string | undefined;
  /** What was asked for in the session before, which goes on in this one. */
  readonly sleep?: Sleep;
}

/** Begins to read an article, in place of whatever was read before. */
export function startListening({ article, plan, at, siteName, artwork, sleep }: Start): void {
  stopListening();
  const settings = readListenSettings();
  const player = createPlayer(theEngine(), plan, settings, follow);
  const playing = {
    title: article.headline,
    artist: article.authors?.map(({ name }) => name).join(', ') ?? '',
    album: siteName,
    artwork,
  };
  session = { player, marking: createMarking(), keys: listenToKeys(player, playing, stopListening) };
  set({ article, plan, state: player.state(), sleep, settings });
  if (typeof sleep === 'number') player.sleep(sleepsAt);
  player.go(at);
  player.play();
}

/** Ends the session. */
export function stopListening(): void {
  session?.player.close();
  session?.marking.close();
  session?.keys?.close();
  session = undefined;
  set(undefined);
}

/** The player of the session. */
export const currentPlayer = (): Player | undefined => session?.player;

export function changeSettings(part: Partial<ListenSettings>): void {
  if (!listening) return;
  const settings = { ...listening.settings, ...part };
  writeListenSettings(settings);
  update({ settings });
  if ('goesOn' in part) return;
  session?.player.change(settings);
}

let sleepsAt = Infinity;

/** Sets the sleep timer anew. */
export function sleepAfter(sleep: Sleep): void {
  sleepsAt = typeof sleep === 'number' ? Date.now() + sleep * 60_000 : Infinity;
  session?.player.sleep(typeof sleep === 'number' ? sleepsAt : undefined);
  update({ sleep });
}
