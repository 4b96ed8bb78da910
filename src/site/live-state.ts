/** What the dev servers tell the pages that are open. */

export const LIVE_STATE_ADDRESS = '/.broadsheet/live';

export interface LiveProblem {
  readonly file: string;
  readonly path: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly suggestion?: string | undefined;
}

export interface LiveState {
  /** Changes with every change of the content. */
  readonly revision: string;
  /** Changes with the settings of the site, which every page contains. */
  readonly settings: string;
  readonly problems: readonly LiveProblem[];
}
