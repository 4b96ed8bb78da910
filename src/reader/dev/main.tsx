/** Browser entry of the dev servers: the app, which follows the content while it is edited. Never published. */
import { useEffect } from 'react';
import { Outlet, useRevalidator } from 'react-router';
import {
  LIVE_STATE_ADDRESS,
  LIVE_VERSION_NAME,
  type LiveState,
  type LiveVersion,
} from '../../site/live-state.ts';
import { SITE_STYLES_ATTRIBUTE } from '../../site/theme/site-styles.ts';
import { DATA_ID, type EmbeddedData } from '../page-data.ts';
import { startApp } from '../start-app.tsx';
import { createEmitter } from '../storage/emitter.ts';
import { createLiveSource } from './live-source.ts';
import { showProblems } from './problem-panel.ts';

const contentChanges = createEmitter();

/** The version of the content that the server rendered this document from. */
const rendered = ((): LiveVersion => {
  const meta = document.head.querySelector<HTMLMetaElement>(`meta[name="${LIVE_VERSION_NAME}"]`);
  const [revision = '', settings = ''] = meta?.content.split(' ') ?? [];
  return { revision, settings };
})();

let latest = rendered;

/** Loads the data of the page again when the content has changed: what is open and where it is scrolled to stays. */
function LiveUpdates() {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (latest.revision !== rendered.revision) void revalidate();
    return contentChanges.subscribe(() => void revalidate());
  }, [revalidate]);
  return <Outlet />;
}

/** Replaces the style sheet of the site: what is open and where it is scrolled to stays. */
function showStyles(css: string): void {
  const element = document.head.querySelector(`style[${SITE_STYLES_ATTRIBUTE}]`);
  if (element && element.textContent !== css) element.textContent = css;
}

const { page } = JSON.parse(document.getElementById(DATA_ID)?.textContent ?? '{}') as Partial<EmbeddedData>;

new EventSource(LIVE_STATE_ADDRESS).addEventListener('message', ({ data }: MessageEvent<string>) => {
  const state = JSON.parse(data) as LiveState;
  const before = latest;
  latest = state;
  showStyles(state.styles);
  showProblems(state.problems);
  if (before.revision === state.revision) return;
  // Neither the settings of the site nor an error page can change in place.
  if (before.settings !== state.settings || page === undefined) location.reload();
  else contentChanges.emit();
});

void startApp({
  createSource: createLiveSource(page),
  wrapRoutes: (children) => [{ id: 'live', element: <LiveUpdates />, children }],
});
