import type { Page } from '@playwright/test';

/** A row of the reader's database: store, key and value. */
export interface StoredRow {
  readonly shelf: string;
  readonly key: string;
  readonly value: unknown;
}

/**
 * Adds rows to the site's database; `has` lists the features that then have something to show. Reload the
 * page afterwards.
 */
export const putRows = (page: Page, rows: readonly StoredRow[], has: string): Promise<void> =>
  page.evaluate(
    async ([rows, has]) => {
      localStorage.setItem('bs:has', has);
      const opening = indexedDB.open('broadsheet /', 1);
      opening.addEventListener('upgradeneeded', () =>
        opening.result.createObjectStore('rows', { keyPath: ['shelf', 'key'] }),
      );
      await new Promise<void>((resolve, reject) => {
        opening.addEventListener('error', () => reject(new Error('The database does not open')));
        opening.addEventListener('success', () => {
          const change = opening.result.transaction('rows', 'readwrite');
          for (const row of rows) change.objectStore('rows').put(row);
          change.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      });
    },
    [rows, has] as const,
  );

/** Reading positions one minute apart, the latest first; only the first article is unfinished. */
export const readArticles = (count: number): StoredRow[] =>
  Array.from({ length: count }, (_, at) => ({
    shelf: 'places',
    key: `2024/article-${at}`,
    value: {
      headline: `Article number ${at}`,
      minutes: 4,
      share: at === 0 ? 0.5 : 1,
      finished: at > 0,
      time: Date.now() - at * 60_000,
    },
  }));

/** The rows of one store in the reader's database. */
export const readRows = (page: Page, shelf: string): Promise<StoredRow[]> =>
  page.evaluate(async (shelf) => {
    const [found] = await indexedDB.databases();
    if (found?.name === undefined) return [];
    const opening = indexedDB.open(found.name);
    return new Promise<StoredRow[]>((resolve) =>
      opening.addEventListener('success', () => {
        const rows = opening.result.transaction('rows').objectStore('rows').getAll();
        rows.addEventListener('success', () => {
          opening.result.close();
          resolve((rows.result as StoredRow[]).filter((row) => row.shelf === shelf));
        });
      }),
    );
  }, shelf);
