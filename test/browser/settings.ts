/** What the global setup prepares for all workers; Playwright hands it on in the environment. */
export interface Settings {
  /** Path of the browser's program. */
  readonly chromium: string;
  /** Addresses of the sample edition's front pages: published for `/`, and for `/base/`. */
  readonly rootUrl: string;
  readonly baseUrl: string;
  /** Address of every page of the sample edition, on the site: `/`, `/articles/x/`. */
  readonly pages: readonly string[];
}

const NAME = 'BROADSHEET_BROWSER_TESTS';

export const saveSettings = (settings: Settings): void => {
  process.env[NAME] = JSON.stringify(settings);
};

/** Without a setup, as when tests are only listed, there are no pages. */
export const loadSettings = (): Settings =>
  JSON.parse(process.env[NAME] ?? '{"chromium":"","rootUrl":"","baseUrl":"","pages":[]}') as Settings;
