/** Parts of a page that load when they are first shown, and do not always arrive. */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, use, useState, type ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../src/reader/ui/ErrorBoundary.tsx';
import { lazyComponent } from '../../src/reader/ui/lazy-component.tsx';
import { loadOnce } from '../../src/reader/load-once.ts';
import { page as en } from '../../src/reader/i18n/catalogues/en.ts';
import { show } from './show.tsx';

/** What a part's chunk gives, one time after another. */
type Outcome = 'arrives' | 'fails';

const Part = ({ name }: { name: string }) => <p>Here is {name}.</p>;

function partThat(...outcomes: readonly Outcome[]) {
  // React and the guard tell the console.
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

test('a part is shown when it has arrived', async () => {
  const { Lazy, load } = partThat('arrives');
  await act(async () => show(<Lazy name="one" />));
  expect(screen.getByText('Here is one.')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

test('a part that does not arrive says so, and is not asked for again until the reader wants it', async () => {
  const { Lazy, load } = partThat('fails', 'fails');
  await act(async () => show(<Lazy name="one" />));
  expect((await screen.findByRole('alert')).textContent).toContain(en.offlineText);
  expect(load).toHaveBeenCalledTimes(1);
});

test('Retry asks for it again and shows it, with the focus where it was before', async () => {
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

test('the button keeps the focus while it does not help', async () => {
  const { Lazy, load } = partThat('fails', 'fails', 'arrives');
  await act(async () => show(<Lazy name="one" />));
  const button = retry();
  await userEvent.click(button);
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
  expect(document.activeElement).toBe(button);
});

test('what comes in no other way is had by loading the page again', async () => {
  const { Lazy } = partThat('fails', 'fails');
  vi.spyOn(window, 'fetch').mockResolvedValue(new Response());
  const reload = vi.spyOn(location, 'reload').mockReturnValue(undefined);
  await act(async () => show(<Lazy name="one" />));
  await userEvent.click(retry());
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
});

test('what failed before anybody asked for it is tried again when somebody does', async () => {
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

test('a part comes though another is gone for good', async () => {
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
