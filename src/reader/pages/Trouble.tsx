import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigate, useRevalidator, useRouteError } from 'react-router';
import { NotPublishedError, troubleOf } from '../source.ts';
import { useSetting } from '../setting.tsx';

/** What stands in a page's place when it is not there or did not arrive: what happened, and a way on. */
export function Trouble() {
  const { site, messages, href } = useSetting();
  const { revalidate, state } = useRevalidator();
  const error = useRouteError();
  const trouble = troubleOf(error);
  const missing = trouble === 'missing';
  const title = missing ? messages.missingTitle : messages.failedTitle;
  useLayoutEffect(() => {
    document.title = `${title} – ${site.name}`;
  }, [title, site.name]);
  const navigate = useNavigate();
  const { key } = useLocation();
  const isUnasked = error instanceof NotPublishedError;
  // The router gives the key "default" to what was opened as a document, which has the published page's elements.
  const hasPrevious = key !== 'default' && !isUnasked;
  useEffect(() => {
    // A host's 404 page and the offline page stand for any address: its data may be there all the same.
    if (isUnasked) void revalidate();
  }, [isUnasked, revalidate]);
  const trying = useRef(false);
  const retry = async () => {
    // A second retry would break the first off before the button is drawn as disabled.
    if (trying.current) return;
    trying.current = true;
    if (trouble === 'outdated') return location.reload();
    // Not by a navigation: the router takes one to the address with the same #fragment for a jump, and loads nothing.
    await revalidate();
    document.querySelector<HTMLElement>('main h1')?.focus();
    trying.current = false;
  };
  return (
    <div className="trouble" role={missing ? undefined : 'alert'}>
      <h1 tabIndex={-1}>{title}</h1>
      <p>{messages[`${trouble}Text`]}</p>
      <p className="ways-on">
        {!missing && (
          <button
            type="button"
            onClick={() => void retry()}
            aria-disabled={state !== 'idle'}
            aria-busy={state !== 'idle'}
          >
            {messages.retry}
          </button>
        )}
        {hasPrevious && (
          <button type="button" onClick={() => void navigate(-1)}>
            {messages.goBack}
          </button>
        )}
        {trouble === 'offline' && <a href={href('/saved/')}>{messages.saved}</a>}
        <a href={href('/')}>{messages.toFront}</a>
      </p>
    </div>
  );
}
