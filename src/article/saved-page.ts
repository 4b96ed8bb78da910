import type { ListPage } from './list-page.ts';

/** Published empty and filled from the reader's device. */
export const SAVED_PAGE: ListPage = { kind: 'saved', address: '/saved/', name: '', cards: [] };
