import { loadChunk } from './page-source.ts';

/** Loads {@link file://./next-page.ts}. Rejects with a {@link LoadError}. */
export const loadNextPage = () => loadChunk(async () => (await import('./next-page.ts')).nextPage);
