import { loadPart } from './source.ts';

/** Loads {@link file://./next-page.ts}. Rejects with a {@link LoadError}. */
export const loadNextPage = () => loadPart(() => import('./next-page.ts'));
