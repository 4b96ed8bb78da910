import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { PlayerIcon } from './PlayerIcon.tsx';
import { currentPlayer, type ListeningState } from './listening-session.ts';

interface IconButtonProps {
  readonly name: string;
  readonly icon: Parameters<typeof PlayerIcon>[0]['name'];
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
      <PlayerIcon name={icon} />
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
