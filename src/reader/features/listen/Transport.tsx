import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { Icon } from '../../ui/Icon.tsx';
import { currentPlayer, type ListeningState } from './listening-session.ts';

const ICON_PATHS = {
  play: 'M7 4.5v15l12-7.5z',
  pause: 'M7 5h3.5v14H7zm6.5 0H17v14h-3.5z',
  back: 'M17.5 5v14L7.5 12zM5 5h1.8v14H5z',
  forward: 'M6.5 5v14l10-7zM17.2 5H19v14h-1.8z',
  backFar: 'M20 5.5v13L12 12zM12 5.5v13L4 12z',
  forwardFar: 'M4 5.5v13l8-6.5zM12 5.5v13l8-6.5z',
  stop: 'm6 6 12 12M18 6 6 18',
  more: 'M4 8h16M4 16h16M9 5v6m6 2v6',
} as const;

interface IconButtonProps {
  readonly name: string;
  readonly icon: keyof typeof ICON_PATHS;
  readonly className?: string;
  readonly onClick: () => void;
}

export function IconButton({ name, icon, className, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className={className ?? 'listen-button'}
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      <Icon path={ICON_PATHS[icon]} isLine={icon === 'stop' || icon === 'more'} />
    </button>
  );
}

export function PlayButton({ listening }: { listening: ListeningState }) {
  const words = useFeatureMessages('listen');
  const { phase } = listening.state;
  const isOn = phase === 'playing' || phase === 'waiting';
  const press = (): void => (isOn ? currentPlayer()?.pause() : currentPlayer()?.play());
  return (
    <IconButton
      name={isOn ? words.pause : words.play}
      icon={isOn ? 'pause' : 'play'}
      className="listen-button listen-play"
      onClick={press}
    />
  );
}

/** Playback buttons. As on any player they run from left to right in every language. */
export function Transport({ listening }: { listening: ListeningState }) {
  const words = useFeatureMessages('listen');
  const player = currentPlayer();
  return (
    <div className="listen-transport" dir="ltr" role="group" aria-label={words.transport}>
      <IconButton name={words.paragraphBack} icon="backFar" onClick={() => player?.stepParagraph(-1)} />
      <IconButton name={words.sentenceBack} icon="back" onClick={() => player?.stepSentence(-1)} />
      <PlayButton listening={listening} />
      <IconButton name={words.sentenceOn} icon="forward" onClick={() => player?.stepSentence(1)} />
      <IconButton name={words.paragraphOn} icon="forwardFar" onClick={() => player?.stepParagraph(1)} />
    </div>
  );
}
