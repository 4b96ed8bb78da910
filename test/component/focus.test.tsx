/** Focus is never lost: an element that closes or disappears passes it on. */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { setFeatureActive } from '../../src/reader/storage/active-features.ts';
import { passFocusOnRemoval, useReturnFocus } from '../../src/reader/dom/focus.ts';
import { removeSavedArticles, saveArticle } from '../../src/reader/features/saved/save-article.ts';
import { positionStore } from '../../src/reader/storage/stores/position-store.ts';
import { showNotice } from '../../src/reader/ui/notices.ts';
import { recordHealth } from '../../src/reader/storage/storage-health.ts';
import { publishedArticle, openReader } from './open-reader.tsx';
import { stubNavigator } from './stub-navigator.ts';

const focused = (): string | undefined => {
  const { activeElement } = document;
  return activeElement === document.body ? 'nothing' : (activeElement?.textContent ?? undefined);
};

/** A list whose rows remove themselves. */
function List() {
  const [rows, setRows] = useState(['one', 'two', 'three']);
  return (
    <main>
      <h1 tabIndex={-1}>Title</h1>
      <ul>
        {rows.map((row) => (
          <li key={row} ref={passFocusOnRemoval}>
            <button type="button" onClick={() => setRows(rows.filter((one) => one !== row))}>
              {row}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => setRows([])}>
        none
      </button>
    </main>
  );
}

function Panel({ close }: { close: () => void }) {
  const panel = useRef<HTMLDivElement>(null);
  useReturnFocus(panel);
  return (
    <div ref={panel}>
      <button type="button" onClick={close}>
        close
      </button>
    </div>
  );
}

function Opener() {
  const [isOpen, open] = useState(false);
  const [isGone, go] = useState(false);
  return (
    <main>
      <h1 tabIndex={-1}>Title</h1>
      {!isGone && (
        <button type="button" onClick={() => open(true)}>
          open
        </button>
      )}
      <button type="button" onClick={() => go(true)}>
        hide
      </button>
      {isOpen && <Panel close={() => open(false)} />}
    </main>
  );
}

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

describe('a row that is removed passes the focus', () => {
  beforeEach(() => void render(<List />));

  it('to the next row, or from the last row to the one before', async () => {
    await press('two');
    expect(focused()).toBe('three');
    await press('three');
    expect(focused()).toBe('one');
  });

  it('to the heading when no row is left', async () => {
    for (const name of ['one', 'two', 'three']) await press(name);
    expect(focused()).toBe('Title');
  });

  it('to no element when it does not have the focus', async () => {
    await press('none');
    expect(focused()).toBe('none');
  });
});

describe('a panel that closes returns the focus', () => {
  beforeEach(() => void render(<Opener />));

  it('to the button that opened it', async () => {
    await press('open');
    await press('close');
    expect(focused()).toBe('open');
  });

  it('to the element outside the panel that had it last', async () => {
    await press('open');
    await act(async () => screen.getByRole('button', { name: 'hide' }).focus());
    await press('close');
    expect(focused()).toBe('hide');
  });

  it('to the heading when its button is gone', async () => {
    await press('open');
    await press('hide');
    await act(async () => screen.getByRole('button', { name: 'close' }).focus());
    await act(async () => screen.getByRole('button', { name: 'hide' }).blur());
    await press('close');
    expect(['Title', 'hide']).toContain(focused());
  });
});

describe('on the page of saved articles', () => {
  beforeEach(async () => {
    await removeSavedArticles('/', ['a', 'b']);
    await saveArticle('/', publishedArticle('a'));
    await saveArticle('/', publishedArticle('b'));
    await openReader('/saved/');
    // The list is loaded lazily.
    await screen.findByRole('link', { name: 'About a' });
  });
  const row = (name: string) => within(screen.getByRole('link', { name }).closest('li')!);
  const tagsField = () => screen.findByRole('textbox', { name: /^Tags/ });

  test.each(['Escape', 'Enter'])('%s in the tags form returns the focus to the Tags button', async (key) => {
    await userEvent.click(row('About a').getByRole('button', { name: 'Tags' }));
    await userEvent.type(await tagsField(), `x{${key}}`);
    const button = await row('About a').findByRole('button', { name: 'Tags' });
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  test('Done in the tags form returns the focus to the Tags button', async () => {
    await userEvent.click(row('About a').getByRole('button', { name: 'Tags' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Done' }));
    const button = await row('About a').findByRole('button', { name: 'Tags' });
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  test.each(['Archive', 'Remove'])('%s moves the focus to the neighbouring article', async (name) => {
    const [first, second] = screen.getAllByRole('link', { name: /^About/ });
    await userEvent.click(row(first!.textContent).getByRole('button', { name }));
    await waitFor(() => expect(document.activeElement).toBe(second));
  });

  test('removing the last article moves the focus to the page heading', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Remove all saved articles' }));
    await waitFor(() => expect(focused()).toBe('Saved'));
  });

  test('tags that were being typed are restored after a reload', async () => {
    await userEvent.click(row('About a').getByRole('button', { name: 'Tags' }));
    await userEvent.type(await tagsField(), 'boats');
    document.body.replaceChildren();
    await openReader('/saved/');
    expect(((await tagsField()) as HTMLInputElement).value).toBe('boats');
    await userEvent.type(await tagsField(), '{Escape}');
  });
});

test('a feature panel takes the focus to its title, and returns it to its button however it is closed', async () => {
  await openReader('/');
  const button = screen.getByRole('button', { name: 'Text and theme' });
  for (const close of [
    () => userEvent.keyboard('{Escape}'),
    () => userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' })),
    () => userEvent.click(button),
  ]) {
    await userEvent.click(button);
    const panel = await screen.findByRole('dialog', { name: 'Text and theme' });
    expect(document.activeElement).toBe(within(panel).getByRole('heading', { name: 'Text and theme' }));
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await close();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(button));
    expect(button.getAttribute('aria-expanded')).not.toBe('true');
  }
});

/** Presses a button with Enter, like a reader who tabbed to it from a link. */
async function pressFrom(link: HTMLElement, name: string): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await act(async () => link.focus());
  await act(async () => button.focus());
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByRole('button', { name })).toBeNull());
}

describe('the focus returns to the link it came from when', () => {
  let link: HTMLElement;
  beforeEach(async () => {
    await removeSavedArticles('/', ['a', 'b']);
  });
  async function open(address: string, name: string): Promise<void> {
    await openReader(address, [publishedArticle('a')]);
    link = screen.getAllByRole('link', { name })[0]!;
  }

  test('Undo in a notice is pressed', async () => {
    await open('/', 'About a');
    await act(async () => showNotice('Removed', () => undefined));
    await pressFrom(link, 'Undo');
    expect(document.activeElement).toBe(link);
  });

  test('the notice that nothing can be stored is closed', async () => {
    await open('/', 'About a');
    await act(async () => recordHealth('settings', new DOMException('Refused', 'SecurityError')));
    await userEvent.keyboard('{Control}');
    await pressFrom(link, 'Close');
    expect(document.activeElement).toBe(link);
    await act(async () => recordHealth('settings'));
  });

  test('the update prompt is dismissed', async () => {
    const scope = new URL('/', location.href).href;
    const waiting = { scope, waiting: {}, addEventListener: () => undefined };
    const workers = { controller: {}, getRegistration: () => Promise.resolve(waiting) };
    stubNavigator({ serviceWorker: workers });
    setFeatureActive('keep', true);
    await open('/', 'About a');
    await pressFrom(link, 'Later');
    expect(document.activeElement).toBe(link);
    await act(async () => setFeatureActive('keep', false));
    vi.unstubAllGlobals();
  }); // prettier-ignore

  test('the prompt to continue reading is dismissed', async () => {
    await positionStore('/').put('a', {
      headline: 'About a',
      minutes: 4,
      share: 0.4,
      finished: false,
      time: 1,
    });
    setFeatureActive('place', true);
    await open('/articles/a/', 'The Post');
    await pressFrom(link, 'Start from the beginning');
    expect(document.activeElement).toBe(link);
    await act(async () => setFeatureActive('place', false));
  });
});
