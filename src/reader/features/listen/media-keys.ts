/** The keys of a keyboard, headset or lock screen. */
import type { Player } from './player.ts';

export interface NowPlaying {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly artwork?: string | undefined;
}

export interface MediaKeys {
  follow(isPlaying: boolean): void;
  close(): void;
}

const RATE = 8000;
const SECONDS = 6;

/** Silence as a WAV file. The keys belong to whoever plays sound in an element; speech alone does not count. */
function silence(): Blob {
  const samples = RATE * SECONDS;
  const header = new DataView(new ArrayBuffer(44));
  const words = (at: number, text: string): void =>
    new TextEncoder().encode(text).forEach((byte, index) => header.setUint8(at + index, byte));
  words(0, 'RIFF');
  header.setUint32(4, 36 + samples, true);
  words(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, RATE, true);
  header.setUint32(28, RATE, true);
  header.setUint16(32, 1, true);
  header.setUint16(34, 8, true);
  words(36, 'data');
  header.setUint32(40, samples, true);
  return new Blob([header, new Uint8Array(samples).fill(128)], { type: 'audio/wav' });
}

function actions(player: Player, stop: () => void): [MediaSessionAction, () => void][] {
  return [
    ['play', () => player.play()],
    ['pause', () => player.pause()],
    ['stop', stop],
    ['seekbackward', () => player.step(-1)],
    ['seekforward', () => player.step(1)],
    ['previoustrack', () => player.leap(-1)],
    ['nexttrack', () => player.leap(1)],
  ];
}

function answer(action: MediaSessionAction, work: (() => void) | null): void {
  try {
    navigator.mediaSession.setActionHandler(action, work);
  } catch {
    // A browser that does not know a key does without it.
  }
}

/** Answers the keys for a player until it is closed. */
export function listenToKeys(player: Player, playing: NowPlaying, stop: () => void): MediaKeys | undefined {
  if (!('mediaSession' in navigator)) return undefined;
  const url = URL.createObjectURL(silence());
  const sound = new Audio(url);
  sound.loop = true;
  const { artwork, ...words } = playing;
  navigator.mediaSession.metadata = new MediaMetadata({
    ...words,
    artwork: artwork ? [{ src: artwork }] : [],
  });
  const answered = actions(player, stop);
  for (const [action, work] of answered) answer(action, work);
  return {
    follow: (isPlaying) => {
      // Where silence may not play, there are no keys.
      if (isPlaying) sound.play().catch(() => undefined);
      else sound.pause();
      navigator.mediaSession.playbackState = isPlaying ? 'playing' : 'paused';
    },
    close: () => {
      sound.pause();
      URL.revokeObjectURL(url);
      for (const [action] of answered) answer(action, null);
      navigator.mediaSession.metadata = null;
      navigator.mediaSession.playbackState = 'none';
    },
  };
}
