import { useWords } from '../words.ts';
import type { Listening } from './session.ts';

/** What holds it up or why it ended, said to screen readers too. */
export function Status({ listening }: { listening: Listening }) {
  const words = useWords('listen');
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
