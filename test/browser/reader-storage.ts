import type { Page } from '@playwright/test';

/** A row of the reader's database: a shelf's name, a key on it, and what is kept there. */
export interface Row {
  readonly shelf: string;
  readonly key: string;
  readonly value: unknown;
}

/**
 * Puts rows into the database of the site that the page is open at, as if the reader had been there before; `has` are the
 * features that have something to show then. The page is to be loaded anew.
 */
export const putRows = (page: Page, rows: readonly Row[], has: string): Promise<void> =>
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

/** Places in articles that were read one a minute, the last first; the first of them is not finished. */
export const readArticles = (count: number): Row[] =>
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

/** The rows on a shelf of the reader's database. */
export const readRows = (page: Page, shelf: string): Promise<Row[]> =>
  page.evaluate(async (shelf) => {
    const [found] = await indexedDB.databases();
    if (found?.name === undefined) return [];
    const opening = indexedDB.open(found.name);
    return new Promise<Row[]>((resolve) =>
      opening.addEventListener('success', () => {
        const rows = opening.result.transaction('rows').objectStore('rows').getAll();
        rows.addEventListener('success', () => {
          opening.result.close();
          resolve((rows.result as Row[]).filter((row) => row.shelf === shelf));
        });
      }),
    );
  }, shelf);
