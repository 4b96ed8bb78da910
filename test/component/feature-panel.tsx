/** Shows a feature's panel as the reader's page would, over a database in memory. */
// oxlint-disable-next-line import/no-unassigned-import -- gives this process a browser's database
import 'fake-indexeddb/auto';
import { act } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { Notices } from '../../src/reader/features/undo/NoticePlace.tsx';
import { roomWords } from '../../src/reader/i18n/room/languages.ts';
import { show } from './show.tsx';

let count = 0;

/** A base of a test's own: what is kept under it nobody else sees. */
export const newBase = (): string => `/test-${++count}/`;

/** Shows a panel, and the place of notices, on a site at `base`. */
export async function showPanel(panel: ReactNode, base: string): Promise<void> {
  await roomWords('en');
  await act(async () => {
    show(
      <main>
        <Suspense>
          {panel}
          <Notices />
        </Suspense>
      </main>,
      base,
    );
    await Promise.resolve();
  });
}
