/** What the storage tests import into a page: the reader's storage, whole. */
export * from '../../src/reader/storage/everything.ts';
export * from '../../src/reader/storage/health.ts';
export * from '../../src/reader/storage/settings.ts';
export * from '../../src/reader/storage/shelf.ts';
export * as v from 'valibot';
