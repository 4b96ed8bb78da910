import { useEffect, useRef, useState, type RefObject } from 'react';
import { useSetting } from '../../setting.tsx';
import { useReturnFocus } from '../focus.ts';
import { say } from '../undo/notices.ts';
import { useWords } from '../words.ts';
import { forgetVisited } from './worker-client.ts';

interface SureProps {
  readonly forget: () => void;
  readonly leave: () => void;
  /** The button that asks, which gets the focus back. */
  readonly opener: RefObject<HTMLElement | null>;
}

/** Asks whether the reader is sure; the focus is on the answer that changes nothing. */
function Sure({ forget, leave, opener }: SureProps) {
  const words = useWords('keep');
  const question = useRef<HTMLSpanElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  useReturnFocus(question, () => opener.current);
  useEffect(() => no.current?.focus(), []);
  return (
    <span ref={question} className="saved-sure" role="group" aria-label={words.visited}>
      <span role="alert">{words.visitedSure}</span>{' '}
      <button type="button" className="quiet" onClick={forget}>
        {words.forget}
      </button>
      <button ref={no} type="button" className="quiet" onClick={leave}>
        {words.keepThem}
      </button>
    </span>
  );
}

/** Lets go of the copies of visited pages. They cannot be brought back, so it asks before. `onGone` is called after. */
export function ForgetVisited({ onGone }: { onGone: () => Promise<void> }) {
  const { base } = useSetting();
  const words = useWords('keep');
  const [isAsking, ask] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const forget = async (): Promise<void> => {
    ask(false);
    await forgetVisited(base);
    say(words.forgotten);
    await onGone();
  };
  if (!isAsking)
    return (
      <button ref={button} type="button" className="quiet" onClick={() => ask(true)}>
        {words.visited}
      </button>
    );
  return <Sure forget={() => void forget()} leave={() => ask(false)} opener={button} />;
}
