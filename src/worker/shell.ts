/** What a publish tells its worker: the version of the app, and the files that are the app. */

/** Stands at the top of the published file, as `self.BROADSHEET`. */
export interface Shell {
  readonly version: string;
  /** Whether the site does without a worker from now on: then there is nothing else here. */
  readonly isOver?: boolean;
  /** Parts of the app, below the base. Their names change with their content. */
  readonly assets: readonly string[];
  /** Pages that belong to the app, with a hash of what is in them. */
  readonly pages: readonly (readonly [path: string, revision: string])[];
}

declare const self: ServiceWorkerGlobalScope & { readonly BROADSHEET: Shell };

export const shell: Shell = self.BROADSHEET;
/** The site's address, with a slash at its end, and its path. */
export const scope: string = self.registration.scope;
export const base: string = new URL(scope).pathname;

/** The whole address of a path below the base. */
export const whole = (path: string): string => new URL(path, scope).href;
