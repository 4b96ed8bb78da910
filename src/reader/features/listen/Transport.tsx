import { useWords } from '../words.ts';
import { Icon } from './icons.tsx';
import { currentPlayer, type Listening } from './session.ts';

interface ButtonProps {
  readonly name: string;
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly className?: string;
  readonly onClick: () => void;
}

export function IconButton({ name, icon, className, onClick }: ButtonProps) {
  return (
    <button
      type="button"
      className={className ?? 'listen-button'}
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

export function PlayButton({ listening }: { listening: Listening }) {
  const words = useWords('listen');
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

/** Play and the ways back and forward. Like the keys of any player they run from left to right in every script. */
export function Transport({ listening }: { listening: Listening }) {
  const words = useWords('listen');
  const player = currentPlayer();
  return (
    <div className="listen-transport" dir="ltr" role="group" aria-label={words.transport}>
      <IconButton name={words.paragraphBack} icon="backFar" onClick={() => player?.leap(-1)} />
      <IconButton name={words.sentenceBack} icon="back" onClick={() => player?.step(-1)} />
      <PlayButton listening={listening} />
      <IconButton name={words.sentenceOn} icon="forward" onClick={() => player?.step(1)} />
      <IconButton name={words.paragraphOn} icon="forwardFar" onClick={() => player?.leap(1)} />
    </div>
  );
}
