import type { ListPage } from './catalogue.ts';

/** The page to search on: there is nothing on it but what its reader asks for. */
export const SEARCH_PAGE: ListPage = { kind: 'search', address: '/search/', name: '', cards: [] };
