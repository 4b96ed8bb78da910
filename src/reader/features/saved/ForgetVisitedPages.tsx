import { useEffect, useRef, useState, type RefObject } from 'react';
import { useSite } from '../../site-context.tsx';
import { useReturnFocus } from '../../dom/focus.ts';
import { showNotice } from '../../ui/notices.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { deleteVisitedPages } from './service-worker-client.ts';

interface ConfirmationProps {
  readonly forget: () => void;
  readonly cancel: () => void;
  readonly opener: RefObject<HTMLElement | null>;
}

/** Asks for confirmation; focus is on the answer that changes nothing. */
function Confirmation({ forget, cancel, opener }: ConfirmationProps) {
  const words = useFeatureMessages('saved');
  const question = useRef<HTMLSpanElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  useReturnFocus(question, () => opener.current);
  useEffect(() => no.current?.focus(), []);
  return (
    <span ref={question} className="saved-sure" role="group" aria-label={words.forgetVisited}>
      <span role="alert">{words.confirmForgetVisited}</span>{' '}
      <button type="button" onClick={forget}>
        {words.forget}
      </button>
      <button ref={no} type="button" onClick={cancel}>
        {words.keepThem}
      </button>
    </span>
  );
}

/** Deletes the copies of visited pages after a confirmation, because that cannot be undone; `onGone` is called afterwards. */
export function ForgetVisitedPages({ onGone }: { onGone: () => Promise<void> }) {
  const { base } = useSite();
  const words = useFeatureMessages('saved');
  const [isAsking, ask] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const forget = async (): Promise<void> => {
    ask(false);
    await deleteVisitedPages(base);
    showNotice(words.forgotten);
    await onGone();
  };
  if (!isAsking)
    return (
      <button ref={button} type="button" onClick={() => ask(true)}>
        {words.forgetVisited}
      </button>
    );
  return <Confirmation forget={() => void forget()} cancel={() => ask(false)} opener={button} />;
}
