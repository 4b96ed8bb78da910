/** Browser entry of the dev servers: the app, which follows the content while it is edited. Never published. */
import { useEffect } from 'react';
import { Outlet, useRevalidator } from 'react-router';
import { DATA_ID, type EmbeddedData } from '../page-data.ts';
import { startApp } from '../start-app.tsx';
import { createLiveSource } from './live-source.ts';
import { followLiveState, CONTENT_CHANGE_EVENT } from './follow-live-state.ts';
import { showStyles } from './site-styles.ts';
import { showProblems } from './problem-panel.ts';

/** Loads the data of the page again when the content has changed: what is open and where it is scrolled to stays. */
function LiveUpdates() {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const update = (): void => void revalidate();
    window.addEventListener(CONTENT_CHANGE_EVENT, update);
    return () => window.removeEventListener(CONTENT_CHANGE_EVENT, update);
  }, [revalidate]);
  return <Outlet />;
}

const { page } = JSON.parse(document.getElementById(DATA_ID)?.textContent ?? '{}') as Partial<EmbeddedData>;

followLiveState(
  ({ problems, styles }) => {
    showStyles(styles);
    showProblems(problems);
  },
  () => page === undefined,
);

void startApp({
  createSource: createLiveSource(page),
  wrapRoutes: (children) => [{ id: 'live', element: <LiveUpdates />, children }],
});
