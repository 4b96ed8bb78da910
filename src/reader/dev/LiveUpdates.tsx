import { useEffect } from 'react';
import { Outlet, useRevalidator } from 'react-router';
import { CONTENT_CHANGE_EVENT } from './follow-live-state.ts';

/** Loads the data of the page again when the content has changed: what is open and where it is scrolled to stays. */
export function LiveUpdates() {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const update = (): void => void revalidate();
    window.addEventListener(CONTENT_CHANGE_EVENT, update);
    return () => window.removeEventListener(CONTENT_CHANGE_EVENT, update);
  }, [revalidate]);
  return <Outlet />;
}
