import type { Player } from './player.ts';

export interface NowPlaying {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly artwork?: string | undefined;
}

export interface MediaKeyHandler {
  follow(isPlaying: boolean): void;
  close(): void;
}

const SAMPLE_RATE_HZ = 8000;
const SILENCE_SECONDS = 6;

/** A silent WAV file. Media keys only work for a page that plays a media element; speech alone does not count. */
function silentWav(): Blob {
  const samples = SAMPLE_RATE_HZ * SILENCE_SECONDS;
  const header = new DataView(new ArrayBuffer(44));
  const words = (at: number, text: string): void =>
    new TextEncoder().encode(text).forEach((byte, index) => header.setUint8(at + index, byte));
  words(0, 'RIFF');
  header.setUint32(4, 36 + samples, true);
  words(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, SAMPLE_RATE_HZ, true);
  header.setUint32(28, SAMPLE_RATE_HZ, true);
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
    ['seekbackward', () => player.stepSentence(-1)],
    ['seekforward', () => player.stepSentence(1)],
    ['previoustrack', () => player.stepParagraph(-1)],
    ['nexttrack', () => player.stepParagraph(1)],
  ];
}

function setActionHandler(action: MediaSessionAction, work: (() => void) | null): void {
  try {
    navigator.mediaSession.setActionHandler(action, work);
  } catch {
    // Browsers throw for actions they do not support.
  }
}

export function handleMediaKeys(
  player: Player,
  playing: NowPlaying,
  stop: () => void,
): MediaKeyHandler | undefined {
  if (!('mediaSession' in navigator)) return undefined;
  const url = URL.createObjectURL(silentWav());
  const sound = new Audio(url);
  sound.loop = true;
  const { artwork, ...words } = playing;
  navigator.mediaSession.metadata = new MediaMetadata({
    ...words,
    artwork: artwork ? [{ src: artwork }] : [],
  });
  const answered = actions(player, stop);
  for (const [action, work] of answered) setActionHandler(action, work);
  return {
    follow: (isPlaying) => {
      // Where autoplay of the silent file is blocked, media keys do not work.
      if (isPlaying) sound.play().catch(() => undefined);
      else sound.pause();
      navigator.mediaSession.playbackState = isPlaying ? 'playing' : 'paused';
    },
    close: () => {
      sound.pause();
      URL.revokeObjectURL(url);
      for (const [action] of answered) setActionHandler(action, null);
      navigator.mediaSession.metadata = null;
      navigator.mediaSession.playbackState = 'none';
    },
  };
}
