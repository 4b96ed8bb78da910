import type { ListPage } from './list-page.ts';

/** Published without results; filled from the reader's query. */
export const SEARCH_PAGE: ListPage = { kind: 'search', address: '/search/', name: '', cards: [] };
