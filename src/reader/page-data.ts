import type { PageData } from '../article/list-page.ts';
import type { Article } from '../article/schema.ts';
import type { Site } from '../article/site.ts';

/** Contents of the JSON script in a published page. */
export interface EmbeddedData {
  readonly site: Site;
  readonly base: string;
  readonly page: PageData;
  /** Why there is no page, unless the address is wrong. */
  readonly reason?: 'offline' | 'missing';
}

export const isArticle = (page: PageData): page is Article => page !== undefined && 'body' in page;

export const ROOT_ID = 'bs-root';
export const DATA_ID = 'bs-data';
