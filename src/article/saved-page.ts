import type { ListPage } from './catalogue.ts';

/** The page of what the reader has saved: it is published empty, and filled from the reader's own device. */
export const SAVED_PAGE: ListPage = { kind: 'saved', address: '/saved/', name: '', cards: [] };
