/** Words that stand in a page which is taken over are not made anew, and no page is without them. */
import { act } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSaid } from '../../src/reader/said.ts';
import { ROOT_ID } from '../../src/reader/page-data.ts';

const say = vi.fn<(key: string) => string>((key) => `said ${key}`);

function Words({ of }: { of: string }) {
  const words = useSaid(of, () => say(of));
  return <p suppressHydrationWarning>{words}</p>;
}

let holder: HTMLElement;
let root: Root | undefined;
beforeEach(() => {
  say.mockClear();
  holder = document.createElement('div');
  document.body.append(holder);
});
afterEach(() => {
  act(() => root?.unmount());
  holder.remove();
});

const show = (of: string): string => {
  act(() => root?.render(<Words of={of} />));
  return holder.textContent;
};

/** The page as it was published, by a machine with other words. */
async function takeOver(html: string): Promise<unknown[]> {
  holder.id = ROOT_ID;
  holder.innerHTML = html;
  const troubles: unknown[] = [];
  await act(() => {
    root = hydrateRoot(holder, <Words of="a" />, { onRecoverableError: (error) => troubles.push(error) });
    return Promise.resolve();
  });
  return troubles;
}

test('words are published', () => {
  expect(renderToString(<Words of="a" />)).toBe('<p>said a</p>');
});

test('those of a page that is taken over are left as they are', async () => {
  expect(await takeOver('<p>published a</p>')).toEqual([]);
  expect(holder.textContent).toBe('published a');
  expect(show('a')).toBe('published a');
  expect(say).not.toHaveBeenCalled();
});

test('others are said, and the first again when they come back', async () => {
  await takeOver('<p>published a</p>');
  expect(show('b')).toBe('said b');
  expect(show('a')).toBe('said a');
});

test('a page that cannot be taken over has its words', async () => {
  const loud = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await takeOver('<div>something else</div>')).not.toEqual([]);
  expect(holder.innerHTML).toBe('<p>said a</p>');
  loud.mockRestore();
});

test('a page that was not published has its words', () => {
  root = createRoot(holder);
  expect(show('a')).toBe('said a');
});
