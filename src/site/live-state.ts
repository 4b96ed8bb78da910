/** What the dev servers tell the pages that are open. */
import type { Problem } from './problem.ts';

export const LIVE_STATE_ADDRESS = '/.broadsheet/live';

export interface LiveState {
  /** Changes with every change of the content. */
  readonly revision: string;
  /** Changes with the settings of the site, which every page contains. */
  readonly settings: string;
  readonly problems: readonly Problem[];
}
