import { useLayoutEffect, useRef, useState } from 'react';
import { useSetting } from '../../setting.tsx';
import { say } from '../undo/notices.ts';
import { useWords } from '../words.ts';
import { forgetVisited } from './worker-client.ts';

/** Gives the focus on from the button that asks to the one that answers, and back. */
function useFocusAt(isAsking: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(isAsking);
  useLayoutEffect(() => {
    if (was.current !== isAsking) button.current?.focus();
    was.current = isAsking;
  }, [isAsking]);
  return button;
}

/** Lets go of the copies of visited pages. They cannot be brought back, so it asks before. `onGone` is called after. */
export function ForgetVisited({ onGone }: { onGone: () => Promise<void> }) {
  const { base } = useSetting();
  const words = useWords('keep');
  const [isAsking, ask] = useState(false);
  const button = useFocusAt(isAsking);
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
  return (
    <span className="saved-sure" role="group" aria-label={words.visited}>
      <span role="alert">{words.visitedSure}</span>{' '}
      <button type="button" className="quiet" onClick={() => void forget()}>
        {words.forget}
      </button>
      <button ref={button} type="button" className="quiet" onClick={() => ask(false)}>
        {words.keepThem}
      </button>
    </span>
  );
}
