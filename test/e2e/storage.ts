/** What the storage tests import into a page: the reader's storage, whole. */
export type { Tables } from '../../src/reader/storage/database.ts';
export { MIGRATIONS, upgradeBy } from '../../src/reader/storage/database.ts';
export * from '../../src/reader/storage/everything.ts';
export * from '../../src/reader/storage/health.ts';
export * from '../../src/reader/storage/settings.ts';
export * from '../../src/reader/storage/shelf.ts';
export { openDB } from 'idb';
export * as v from 'valibot';
