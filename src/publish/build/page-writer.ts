/** Pages -> staged files. Runs in any thread: what it is given and what it gives back can be cloned. */
import type { ListPage } from '../../article/catalogue.ts';
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { loadBuiltApp } from './built-app.ts';
import { pageAssets } from './page-assets.ts';
import { stage, type Slot, type Staged } from './stage.ts';

/** What all pages of a publish have in common. */
export interface PageSetting {
  readonly site: Site;
  readonly base: string;
}

/** One page, and where its two files go. A page that says that an address is not there has no data and no data file. */
export interface PageJob {
  readonly address: string;
  readonly data?: Article | ListPage;
  readonly html: Slot;
  readonly json?: Slot;
}

export interface StagedPage {
  readonly html: Staged;
  readonly json?: Staged;
}

/** Renders and stages pages, one after another. */
export type PageWriter = (jobs: readonly PageJob[]) => StagedPage[];

/** Makes a writer for the pages of a publish. */
export async function createPageWriter({ site, base }: PageSetting): Promise<PageWriter> {
  const app = await loadBuiltApp();
  const render = await app.prerender.createPrerender(site, base, pageAssets(app, site, base));
  return (jobs) =>
    jobs.map(({ address, data, html, json }) => ({
      html: stage(html, render(address, data)),
      ...(json && { json: stage(json, JSON.stringify(data)) }),
    }));
}
