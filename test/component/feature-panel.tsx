/** Renders a feature's panel with an in-memory database. */
import { act } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { NoticeRegion } from '../../src/reader/ui/NoticeRegion.tsx';
import { loadFeatureMessages } from '../../src/reader/load-feature-messages.ts';
import { show } from './show.tsx';

let count = 0;

/** Returns a base of its own for each test, which keeps their stored data apart. */
export const newBase = (): string => `/test-${++count}/`;

/** Renders a panel and the notices on a site at `base`. */
export async function showPanel(panel: ReactNode, base: string): Promise<void> {
  await loadFeatureMessages('en');
  await act(async () => {
    show(
      <main>
        <Suspense>
          {panel}
          <NoticeRegion />
        </Suspense>
      </main>,
      base,
    );
    await Promise.resolve();
  });
}
