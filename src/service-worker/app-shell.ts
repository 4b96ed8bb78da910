/** Assigned to `self.BROADSHEET` at the top of the published script. */
export interface AppShell {
  readonly version: string;
  /** Offline support was turned off: the worker unregisters itself. */
  readonly isOver?: boolean;
  readonly assets: readonly string[];
  readonly pages: readonly (readonly [path: string, revision: string])[];
}

declare const self: ServiceWorkerGlobalScope & { readonly BROADSHEET: AppShell };

export const appShell: AppShell = self.BROADSHEET;
/** The site's absolute URL with a trailing slash, and its path. */
export const scope: string = self.registration.scope;
export const base: string = new URL(scope).pathname;

export const absoluteUrl = (path: string): string => new URL(path, scope).href;
