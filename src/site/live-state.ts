import type { Problem } from './problem.ts';

export const LIVE_STATE_ADDRESS = '/.broadsheet/live';

/** Name of the `meta` element with the {@link LiveVersion} that a page was rendered from, separated by a space. */
export const LIVE_VERSION_NAME = 'broadsheet-version';

export interface LiveVersion {
  readonly revision: string;
  /** Changes with the settings of the site, which every page contains. */
  readonly settings: string;
}

export interface LiveState extends LiveVersion {
  /** The style sheet of the site. */
  readonly styles: string;
  readonly problems: readonly Problem[];
}
