/** Browser entry of the dev servers: the app, which follows the content while it is edited. Never published. */
import { DATA_ID, type EmbeddedData } from '../page-data.ts';
import { startApp } from '../start-app.tsx';
import { createLiveSource } from './live-source.ts';
import { LiveUpdates } from './LiveUpdates.tsx';
import { followLiveState } from './follow-live-state.ts';
import { showStyles } from './site-styles.ts';
import { showProblems } from './problem-panel.ts';

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
