import type { Problem } from './problem.ts';

export const LIVE_STATE_ADDRESS = '/.broadsheet/live';

export interface LiveState {
  readonly revision: string;
  /** Changes with the settings of the site, which every page contains. */
  readonly settings: string;
  /** The style sheet of the site. */
  readonly styles: string;
  readonly problems: readonly Problem[];
}
