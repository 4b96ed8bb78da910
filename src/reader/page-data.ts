/** What a prerendered page carries for its script, and the words of its head. */
import type { ListPage } from '../article/catalogue.ts';
import type { Article } from '../article/schema.ts';
import type { Site } from '../article/site.ts';

/** The data of one page; none on the page that says that an address is not there. */
export type PageData = Article | ListPage | undefined;

/** The one JSON script in a prerendered page. */
export interface Embedded {
  readonly site: Site;
  readonly base: string;
  readonly page: PageData;
  /** Why there is no page, when it is not that the address is wrong. */
  readonly trouble?: 'offline' | 'missing';
}

export const isArticle = (page: PageData): page is Article => page !== undefined && 'body' in page;

/** Id of the element that the app is rendered into, and of the script that carries its data. */
export const ROOT_ID = 'bs-root';
export const DATA_ID = 'bs-data';
