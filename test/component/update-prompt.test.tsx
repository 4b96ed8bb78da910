/** The prompt to update, with a service worker whose state the tests set. */
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UpdatePrompt } from '../../src/reader/features/saved/UpdatePrompt.tsx';
import { loadFeatureMessages } from '../../src/reader/load-feature-messages.ts';
import { watchReload } from '../../src/reader/reload.ts';
import { show } from './show.tsx';
import { stubNavigator } from './stub-navigator.ts';

const reloaded = vi.fn<() => void>();
const waiting = { state: 'installed', postMessage: vi.fn<(message: unknown) => void>() };
const workers = Object.assign(new EventTarget(), {
  controller: {},
  getRegistration: () =>
    Promise.resolve({ scope: new URL('/', location.href).href, waiting, addEventListener: () => undefined }),
});

let stopWatching: () => void;
beforeEach(async () => {
  await loadFeatureMessages('en');
  stubNavigator({ serviceWorker: workers });
  vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  stopWatching = watchReload(reloaded);
});
afterEach(() => {
  stopWatching();
  vi.useRealTimers();
  reloaded.mockReset();
  waiting.postMessage.mockReset();
});

async function pressUpdate(): Promise<void> {
  show(<UpdatePrompt />);
  const button = await screen.findByRole('button', { name: 'Update now' });
  vi.useFakeTimers();
  fireEvent.click(button);
}

test('the page is reloaded when the new version is active', async () => {
  await pressUpdate();
  expect(waiting.postMessage).toHaveBeenCalledWith({ kind: 'now' });
  expect(reloaded).not.toHaveBeenCalled();
  workers.dispatchEvent(new Event('controllerchange'));
  expect(reloaded).toHaveBeenCalledOnce();
});

test('the page is reloaded after a time limit when the new version does not become active', async () => {
  await pressUpdate();
  vi.advanceTimersByTime(10_000);
  expect(reloaded).toHaveBeenCalledOnce();
});
