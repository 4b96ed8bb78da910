import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { NoticeRegion } from '../../src/reader/ui/NoticeRegion.tsx';
import { showNotice } from '../../src/reader/ui/notices.ts';
import { loadFeatureMessages } from '../../src/reader/load-feature-messages.ts';
import { SiteProvider } from '../../src/reader/site-context.tsx';
import { TEST_SITE } from './show.tsx';

async function showRegion(): Promise<void> {
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
const showAndWait = (work: () => void): Promise<void> =>
  act(async () => {
    work();
    await Promise.resolve();
  });

test('Undo runs once and closes the notice', async () => {
  await showRegion();
  const undone: string[] = [];
  await showAndWait(() => showNotice('Removed', () => undone.push('removed')));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(undone).toEqual(['removed']);
  expect(screen.queryByText('Removed')).toBeNull();
});

test('a newer notice replaces an older one, and Ctrl+Z undoes its action', async () => {
  await showRegion();
  const undone: string[] = [];
  await showAndWait(() => showNotice('First', () => undone.push('first')));
  await screen.findByText('First');
  await showAndWait(() => showNotice('Second', () => undone.push('second')));
  await screen.findByText('Second');
  expect(screen.queryByText('First')).toBeNull();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(undone).toEqual(['second']);
});

test('a notice without an undo action has no button', async () => {
  await showRegion();
  await showAndWait(() => showNotice('Copied'));
  await screen.findByText('Copied');
  expect(screen.queryByRole('button')).toBeNull();
});

test('a notice does not disappear while the pointer is over it', async () => {
  await showRegion();
  vi.useFakeTimers({ shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
  const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTimeAsync(ms) });
  await showAndWait(() => showNotice('Copied'));
  await user.hover(await screen.findByText('Copied'));
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(screen.queryByText('Copied')).not.toBeNull();
  await user.unhover(screen.getByText('Copied'));
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(screen.queryByText('Copied')).toBeNull();
});

test('a notice does not disappear while its button has the focus', async () => {
  await showRegion();
  vi.useFakeTimers({ shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
  await showAndWait(() => showNotice('Removed', () => undefined));
  const undo = await screen.findByRole('button', { name: 'Undo' });
  act(() => undo.focus());
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(screen.queryByText('Removed')).not.toBeNull();
  act(() => undo.blur());
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(screen.queryByText('Removed')).toBeNull();
});

test('a notice disappears by itself', async () => {
  await showRegion();
  vi.useFakeTimers({ shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
  await showAndWait(() => showNotice('Moved'));
  await screen.findByText('Moved');
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(screen.queryByText('Moved')).toBeNull();
});
