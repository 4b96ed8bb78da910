/** Parts of a page that load when they are first shown, which can fail. */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, use, useState, type ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../src/reader/ui/ErrorBoundary.tsx';
import { lazyComponent } from '../../src/reader/ui/lazy-component.tsx';
import { loadAgain, loadOnce } from '../../src/reader/load-once.ts';
import { page as en } from '../../src/reader/i18n/catalogues/en.ts';
import { show } from './show.tsx';

/** What happens when a part's chunk is loaded, in turn. */
type Outcome = 'arrives' | 'fails';

const Part = ({ name }: { name: string }) => <p>Here is {name}.</p>;

function partThat(...outcomes: readonly Outcome[]) {
  // React and the error boundary report failures in the console.
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  const left = [...outcomes];
  const load = vi.fn<() => Promise<(props: { name: string }) => ReactNode>>(async () => {
    if (left.shift() === 'fails') throw new TypeError('Failed to fetch dynamically imported module');
    return Part;
  });
  return { load, Lazy: lazyComponent('test', load) };
}

const retry = () => screen.getByRole('button', { name: en.retry });

test('a part is shown once it has loaded', async () => {
  const { Lazy, load } = partThat('arrives');
  await act(async () => show(<Lazy name="one" />));
  expect(screen.getByText('Here is one.')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

test('a part that fails to load shows an error, and does not retry by itself', async () => {
  const { Lazy, load } = partThat('fails', 'fails');
  await act(async () => show(<Lazy name="one" />));
  expect((await screen.findByRole('alert')).textContent).toContain(en.offlineText);
  expect(load).toHaveBeenCalledTimes(1);
});

test('Retry joins a load of the part that has already started, and reports its failure', async () => {
  let fail: (error: Error) => void = () => undefined;
  const load = vi.fn<() => Promise<string>>(() => new Promise((_, reject) => (fail = reject)));
  const part = loadOnce(load);
  const errorOf = (loading: Promise<unknown>): Promise<unknown> => {
    fail(new TypeError('Failed to fetch dynamically imported module'));
    return loading.then(
      () => undefined,
      (error: unknown) => error,
    );
  };
  const shown = await errorOf(part());
  const elsewhere = loadAgain(undefined);
  const retried = loadAgain(shown);
  expect(await errorOf(retried)).toBe(await errorOf(part()));
  await elsewhere;
  expect(load).toHaveBeenCalledTimes(2);
});

test('Retry loads the part and returns the focus to where it was before', async () => {
  const { Lazy } = partThat('fails', 'arrives');
  await act(async () =>
    show(
      <>
        <button type="button">Open</button>
        <Lazy name="one" />
      </>,
    ),
  );
  const opener = screen.getByRole('button', { name: 'Open' });
  opener.focus();
  await userEvent.click(retry());
  expect(await screen.findByText('Here is one.')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test('the retry button keeps the focus when the retry fails', async () => {
  const { Lazy, load } = partThat('fails', 'fails', 'arrives');
  await act(async () => show(<Lazy name="one" />));
  const button = retry();
  await userEvent.click(button);
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
  expect(document.activeElement).toBe(button);
});

test('when a retry fails although the site answers, the page is reloaded', async () => {
  const { Lazy } = partThat('fails', 'fails');
  vi.spyOn(window, 'fetch').mockResolvedValue(new Response());
  const reload = vi.spyOn(location, 'reload').mockReturnValue(undefined);
  await act(async () => show(<Lazy name="one" />));
  await userEvent.click(retry());
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
});

test('a part that failed to load silently is retried when it is asked for', async () => {
  const { load } = partThat('fails', 'arrives');
  const getPart = loadOnce(load);
  const Loaded = () => use(getPart())({ name: 'one' });
  function Asking() {
    const [isAsked, ask] = useState(false);
    return (
      <>
        <button type="button" onClick={() => ask(true)}>
          Ask
        </button>
        <ErrorBoundary name="test" silent={!isAsked}>
          <Suspense>
            <Loaded />
          </Suspense>
        </ErrorBoundary>
      </>
    );
  }
  await act(async () => show(<Asking />));
  await act(async () => screen.getByRole('button', { name: 'Ask' }).click());
  expect(await screen.findByText('Here is one.')).toBeTruthy();
});

test('a part loads on retry although another keeps failing', async () => {
  const gone = partThat('fails', 'fails');
  const { Lazy } = partThat('fails', 'arrives');
  await act(async () =>
    show(
      <>
        <gone.Lazy name="the other" />
        <Lazy name="one" />
      </>,
    ),
  );
  await userEvent.click(screen.getAllByRole('button', { name: en.retry })[1]!);
  expect(await screen.findByText('Here is one.')).toBeTruthy();
});
