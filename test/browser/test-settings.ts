/** What the global setup prepares for all workers, passed in the environment. */
export interface TestSettings {
  /** Path of the browser's executable. */
  readonly chromium: string;
  /** Front pages of the sample site, published for `/` and for `/base/`. */
  readonly rootUrl: string;
  readonly baseUrl: string;
  /** Addresses of all pages of the sample site: `/`, `/articles/x/`. */
  readonly pages: readonly string[];
}

const SETTINGS_VARIABLE = 'BROADSHEET_BROWSER_TESTS';

export const saveSettings = (settings: TestSettings): void => {
  process.env[SETTINGS_VARIABLE] = JSON.stringify(settings);
};

/** Empty when tests are only listed. */
export const loadSettings = (): TestSettings =>
  JSON.parse(
    process.env[SETTINGS_VARIABLE] ?? '{"chromium":"","rootUrl":"","baseUrl":"","pages":[]}',
  ) as TestSettings;
