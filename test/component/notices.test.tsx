import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { NoticeRegion } from '../../src/reader/ui/NoticeRegion.tsx';
import { showNotice } from '../../src/reader/ui/notices.ts';
import { loadFeatureMessages } from '../../src/reader/i18n/features/languages.ts';
import { SiteProvider } from '../../src/reader/site-context.tsx';
import { TEST_SITE } from './show.tsx';

async function stage(): Promise<void> {
  await loadFeatureMessages('en');
  await act(async () => {
    render(
      <SiteProvider site={TEST_SITE} base="/">
        <Suspense>
          <NoticeRegion />
        </Suspense>
      </SiteProvider>,
    );
    await Promise.resolve();
  });
}

/** Shows a notice and waits for its lazily loaded messages. */
const tell = (work: () => void): Promise<void> =>
  act(async () => {
    work();
    await Promise.resolve();
  });

test('what was removed can be taken back, once', async () => {
  await stage();
  const shelf = ['kept'];
  await tell(() => showNotice('Removed', () => shelf.push('back')));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(shelf).toEqual(['kept', 'back']);
  expect(screen.queryByText('Removed')).toBeNull();
});

test('Ctrl and Z takes it back too, and a newer notice takes the place of an older', async () => {
  await stage();
  const shelf: string[] = [];
  await tell(() => showNotice('First', () => shelf.push('first')));
  await screen.findByText('First');
  await tell(() => showNotice('Second', () => shelf.push('second')));
  await screen.findByText('Second');
  expect(screen.queryByText('First')).toBeNull();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(shelf).toEqual(['second']);
});

test('a notice without undo has no button', async () => {
  await stage();
  await tell(() => showNotice('Copied'));
  await screen.findByText('Copied');
  expect(screen.queryByRole('button')).toBeNull();
});
