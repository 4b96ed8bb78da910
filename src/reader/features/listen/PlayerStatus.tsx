import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import type { ListeningState } from './listening-session.ts';

export function PlayerStatus({ listening }: { listening: ListeningState }) {
  const words = useFeatureMessages('listen');
  const { phase, failure } = listening.state;
  const says = {
    'no-voice': words.noVoice,
    blocked: words.blocked,
    network: words.network,
    engine: words.engine,
  };
  return (
    <p className="listen-status" role="status">
      {phase === 'waiting' && words.waiting}
      {phase === 'failed' && failure && says[failure]}
    </p>
  );
}
