import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useMatches, useNavigate, useRevalidator, useRouteError } from 'react-router';
import { useFeatureActions } from '../features/feature-context.ts';
import { NotPublishedError, loadErrorKind, type LoadErrorKind } from '../page-source.ts';
import { reloadIfReachable } from '../reload.ts';
import { useSite } from '../site-context.tsx';

const focusHeading = (): void => document.querySelector<HTMLElement>('main h1')?.focus();

/** Loads again what failed; reloads the whole page where only that helps, if the site answers. */
function useRetry(kind: LoadErrorKind) {
  const { revalidate, state } = useRevalidator();
  const [isRetrying, setRetrying] = useState(false);
  const hasRetried = useRef(false);
  useEffect(() => {
    // A browser may repeat the failure of an import, such as one without a connection, until the page is reloaded.
    if (kind === 'outdated' && hasRetried.current) void reloadIfReachable();
  }, [kind]);
  const retry = async () => {
    if (isRetrying) return;
    setRetrying(true);
    hasRetried.current = true;
    if (kind === 'outdated' && (await reloadIfReachable())) return;
    // A navigation to the same address with a #fragment would not load anything.
    await revalidate();
    focusHeading();
    setRetrying(false);
  };
  return { retry, isBusy: isRetrying || state !== 'idle' };
}

/** The router keeps an error when the data arrives before React has rendered that it is loading. A new location ends it. */
function useErrorReset(): void {
  const navigate = useNavigate();
  const { search, hash } = useLocation();
  const data: unknown = useMatches().at(-1)?.loaderData;
  const [failedData] = useState(data);
  useEffect(() => {
    if (data !== undefined && data !== failedData) void navigate({ search, hash }, { replace: true });
  }, [data, failedData, navigate, search, hash]);
}

/** Ref callback: the focus goes from the error to the heading of the page that takes its place. */
const passFocusToHeading = (element: HTMLElement | null) => (): void => {
  if (element?.contains(document.activeElement)) queueMicrotask(focusHeading);
};

export function ErrorPage() {
  const { site, messages, editionHref } = useSite();
  const { revalidate } = useRevalidator();
  const error = useRouteError();
  const kind = loadErrorKind(error);
  const missing = kind === 'missing';
  const title = missing ? messages.missingTitle : messages.failedTitle;
  useLayoutEffect(() => {
    document.title = `${title} – ${site.name}`;
  }, [title, site.name]);
  const navigate = useNavigate();
  const { key, pathname } = useLocation();
  const { request } = useFeatureActions();
  const isNotPublished = error instanceof NotPublishedError;
  // The router gives the key "default" to entries opened as documents.
  const hasPrevious = key !== 'default' && !isNotPublished;
  useEffect(() => {
    // A host's 404 page and the offline page stand for any address, so the data may exist after all.
    if (isNotPublished) void revalidate();
  }, [isNotPublished, revalidate]);
  useEffect(() => {
    if (missing && !isNotPublished) request('missing', pathname.replace(/\/*$/, '/'));
  }, [missing, isNotPublished, pathname, request]);
  const { retry, isBusy } = useRetry(kind);
  useErrorReset();
  return (
    <div ref={passFocusToHeading} className="error-page" role={missing ? undefined : 'alert'}>
      <h1 tabIndex={-1}>{title}</h1>
      <p>{messages[`${kind}Text`]}</p>
      <p className="error-links">
        {!missing && (
          <button type="button" onClick={() => void retry()} aria-disabled={isBusy} aria-busy={isBusy}>
            {messages.retry}
          </button>
        )}
        {hasPrevious && (
          <button type="button" onClick={() => void navigate(-1)}>
            {messages.goBack}
          </button>
        )}
        {kind === 'offline' && <a href={editionHref('/saved/')}>{messages.saved}</a>}
        <a href={editionHref('/')}>{messages.toFront}</a>
      </p>
    </div>
  );
}
