import { LIVE_STATE_ADDRESS, type LiveState } from '../../site/live-state.ts';

/** Dispatched on the window when the content has changed. */
export const CONTENT_CHANGE_EVENT = 'broadsheet:content';

/** Listens to the dev server. `needsReload` tells pages that cannot change in place. */
export function followLiveState(show: (state: LiveState) => void, needsReload: () => boolean): void {
  let last: LiveState | undefined;
  new EventSource(LIVE_STATE_ADDRESS).addEventListener('message', ({ data }: MessageEvent<string>) => {
    const state = JSON.parse(data) as LiveState;
    const before = last;
    last = state;
    show(state);
    if (before === undefined || before.revision === state.revision) return;
    if (before.settings !== state.settings || needsReload()) location.reload();
    else window.dispatchEvent(new Event(CONTENT_CHANGE_EVENT));
  });
}
