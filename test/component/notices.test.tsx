import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { Notices } from '../../src/reader/features/undo/NoticePlace.tsx';
import { say } from '../../src/reader/features/undo/notices.ts';
import { roomWords } from '../../src/reader/i18n/room/languages.ts';
import { SettingProvider } from '../../src/reader/setting.tsx';
import { SITE } from './show.tsx';

async function stage(): Promise<void> {
  await roomWords('en');
  await act(async () => {
    render(
      <SettingProvider site={SITE} base="/">
        <Suspense>
          <Notices />
        </Suspense>
      </SettingProvider>,
    );
    await Promise.resolve();
  });
}

/** Says something, and lets the words come that the notice waits for. */
const tell = (work: () => void): Promise<void> =>
  act(async () => {
    work();
    await Promise.resolve();
  });

test('what was removed can be taken back, once', async () => {
  await stage();
  const shelf = ['kept'];
  await tell(() => say('Removed', () => shelf.push('back')));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(shelf).toEqual(['kept', 'back']);
  expect(screen.queryByText('Removed')).toBeNull();
});

test('Ctrl and Z takes it back too, and a newer notice takes the place of an older', async () => {
  await stage();
  const shelf: string[] = [];
  await tell(() => say('First', () => shelf.push('first')));
  await screen.findByText('First');
  await tell(() => say('Second', () => shelf.push('second')));
  await screen.findByText('Second');
  expect(screen.queryByText('First')).toBeNull();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(shelf).toEqual(['second']);
});

test('a notice without undo has no button', async () => {
  await stage();
  await tell(() => say('Copied'));
  await screen.findByText('Copied');
  expect(screen.queryByRole('button')).toBeNull();
});
