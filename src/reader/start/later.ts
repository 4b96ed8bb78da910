/** What begins once the page is taken over. */
import type { FetchSource } from '../fetch-source.ts';
import { fetchAhead } from '../navigation/ahead.ts';

/** Begins it. */
export function goOn(source: FetchSource, base: string): void {
  fetchAhead(source, base);
}
