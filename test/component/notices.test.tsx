import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { NoticeRegion } from '../../src/reader/ui/NoticeRegion.tsx';
import { showNotice } from '../../src/reader/ui/notices.ts';
import { loadFeatureMessages } from '../../src/reader/load-feature-messages.ts';
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

test('a notice goes when its time is over, and stays while it is pointed at', async () => {
  await stage();
  vi.useFakeTimers({ shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
  const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTimeAsync(ms) });
  await tell(() => showNotice('Copied'));
  await user.hover(await screen.findByText('Copied'));
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(screen.queryByText('Copied')).not.toBeNull();
  await user.unhover(screen.getByText('Copied'));
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(screen.queryByText('Copied')).toBeNull();
});

test('a notice that nobody points at goes by itself', async () => {
  await stage();
  vi.useFakeTimers({ shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
  await tell(() => showNotice('Moved'));
  await screen.findByText('Moved');
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(screen.queryByText('Moved')).toBeNull();
});
