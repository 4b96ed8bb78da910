/** The discussion panel: replies from a Mastodon server, or a page in a frame. */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { mockFrames } from './happy-dom.ts';
import { openReader, publishedArticle } from './open-reader.tsx';

const THREAD_URL = 'https://social.example/@post/112';
const CONTEXT_URL = 'https://social.example/api/v1/statuses/112/context';

const status = (id: number, fields: object = {}): object => ({
  id: String(id),
  created_at: '2026-02-03T04:05:06.000Z',
  content: `<p>Reply ${id}</p>`,
  url: `https://social.example/@ann/${id}`,
  in_reply_to_id: '112',
  account: { acct: 'ann', display_name: 'Ann' },
  ...fields,
});

const thread = (...descendants: readonly object[]): Response => Response.json({ ancestors: [], descendants });

const framed = mockFrames('Words');

const answer = vi.fn<(url: string) => Response | Promise<Response>>();
const panel = () => within(screen.getByRole('dialog', { name: 'Discussion' }));
const expectStatus = (words: string) =>
  waitFor(() => expect(panel().getByRole('status').textContent).toBe(words));
const items = () => panel().getAllByRole('listitem');

beforeEach(() => {
  answer.mockReset();
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url) => answer(url as string));
});

async function openDiscussion(): Promise<void> {
  const article = publishedArticle('a', {
    discussionUrl: THREAD_URL,
    counts: { comments: 2 },
    language: 'en',
  });
  const published = { ...article.published!, thread: { host: 'social.example', id: '112' } };
  await openReader('/articles/a/', [{ ...article, published }]);
  const button = await screen.findByRole('button', { name: '2 comments' });
  expect(answer).not.toHaveBeenCalled();
  await userEvent.click(button);
  await screen.findByRole('dialog', { name: 'Discussion' });
}

test('replies are requested on click, and shown with author, date, text and link', async () => {
  answer.mockReturnValueOnce(thread(status(1, { content: '<p>One<br>two</p><p>Three</p>' }), status(2)));
  await openDiscussion();
  await expectStatus('2 replies');
  expect(answer.mock.calls).toEqual([[CONTEXT_URL]]);
  const first = within(items()[0]!);
  first.getByText('Ann');
  expect(first.getByRole('link', { name: /February 3, 2026/ }).getAttribute('href')).toBe(
    'https://social.example/@ann/1',
  );
  expect(first.getByText(/^One/).textContent).toBe('One\ntwo');
  first.getByText('Three');
});

test('a link leads to the thread on its server', async () => {
  answer.mockReturnValueOnce(thread());
  await openDiscussion();
  const link = panel().getByRole('link', { name: 'Open on social.example' });
  expect(link.getAttribute('href')).toBe(THREAD_URL);
});

test('a discussion without replies says so', async () => {
  answer.mockReturnValueOnce(thread());
  await openDiscussion();
  await expectStatus('No replies yet.');
  expect(panel().queryByRole('list')).toBeNull();
});

test('when the server sends its maximum of replies, the panel says that there may be more', async () => {
  answer.mockReturnValueOnce(thread(...Array.from({ length: 60 }, (_, at) => status(at + 1))));
  await openDiscussion();
  await expectStatus('60 replies');
  panel().getByText(/More replies may be on social.example/);
});

test('only the text of hostile HTML is shown', async () => {
  const content = '<img src=x onerror="alert(1)"><script>alert(1)</script><p onclick="x">&lt;b&gt; words</p>';
  const account = { acct: 'x', display_name: '<i>Eve</i>' };
  answer.mockReturnValueOnce(thread(status(1, { content, account, url: 'javascript:alert(1)' })));
  await openDiscussion();
  await expectStatus('1 reply');
  const item = items()[0]!;
  within(item).getByText('<i>Eve</i>');
  within(item).getByText('<b> words');
  expect(within(item).queryByRole('link')).toBeNull();
  expect(item.querySelector('img, script, i, b, [onclick]')).toBeNull();
});

test('a reply with a content warning is collapsed', async () => {
  answer.mockReturnValueOnce(thread(status(1, { spoiler_text: 'The end of the film' })));
  await openDiscussion();
  await expectStatus('1 reply');
  const details = panel().getByRole<HTMLDetailsElement>('group');
  within(details).getByText('The end of the film');
  expect(details.open).toBe(false);
  expect(details.textContent).toContain('Reply 1');
});

test('a reply to a reply names whose reply it answers', async () => {
  answer.mockReturnValueOnce(
    thread(status(1), status(2, { in_reply_to_id: '1', account: { acct: 'bo', display_name: 'Bo' } })),
  );
  await openDiscussion();
  await expectStatus('2 replies');
  within(items()[1]!).getByText('In reply to Ann');
});

test.each([
  ['that is an error', () => new Response('', { status: 503 })],
  ['that is not JSON', () => new Response('<!doctype html>')],
  ['that is not a thread', () => Response.json({ error: 'no' })],
  ['over the size limit', () => thread(status(1, { content: 'x'.repeat(3 * 1024 * 1024) }))],
  [
    'that does not arrive',
    () => {
      throw new TypeError('Failed to fetch');
    },
  ],
])('a response %s is reported, with a link to the thread and a retry button', async (_, respond) => {
  answer.mockImplementationOnce(respond).mockReturnValueOnce(thread(status(1)));
  await openDiscussion();
  await expectStatus('The replies could not be loaded from social.example.');
  panel().getByRole('link', { name: 'Open on social.example' });
  await userEvent.click(panel().getByRole('button', { name: 'Try again' }));
  await expectStatus('1 reply');
  expect(panel().queryByRole('button', { name: 'Try again' })).toBeNull();
  expect(document.activeElement).toBe(panel().getByRole('status'));
});

test('a rate limit of the server is reported, with a retry button', async () => {
  answer.mockReturnValueOnce(new Response('', { status: 429 })).mockReturnValueOnce(thread(status(1)));
  await openDiscussion();
  await expectStatus(
    'social.example does not accept more requests at the moment. Try again in a few minutes.',
  );
  await userEvent.click(panel().getByRole('button', { name: 'Try again' }));
  await expectStatus('1 reply');
});

test.each([404, 410])('a deleted post (%d) is reported, without a retry button', async (code) => {
  answer.mockReturnValueOnce(new Response('', { status: code }));
  await openDiscussion();
  await expectStatus('This discussion is no longer on social.example.');
  expect(panel().queryByRole('button', { name: 'Try again' })).toBeNull();
});

test('pressing the retry button twice sends one request', async () => {
  answer.mockReturnValueOnce(new Response('', { status: 503 })).mockReturnValue(new Promise(() => undefined));
  await openDiscussion();
  const retry = await panel().findByRole('button', { name: 'Try again' });
  await userEvent.click(retry);
  await userEvent.click(retry);
  expect(answer).toHaveBeenCalledTimes(2);
});

test('the retry button keeps the focus when the retry fails', async () => {
  answer.mockImplementation(() => new Response('', { status: 503 }));
  await openDiscussion();
  await expectStatus('The replies could not be loaded from social.example.');
  const button = panel().getByRole('button', { name: 'Try again' });
  await userEvent.click(button);
  await waitFor(() => expect(answer).toHaveBeenCalledTimes(2));
  await expectStatus('The replies could not be loaded from social.example.');
  expect(document.activeElement).toBe(button);
});

test('a discussion on a host in embedHosts is shown in a frame on click, with a link beside it', async () => {
  const url = 'https://player.example/en/widget?repo=a/b&number=12';
  await openReader('/articles/a/', [publishedArticle('a', { discussionUrl: url, language: 'en' })]);
  const button = await screen.findByRole('button', { name: 'Discussion' });
  expect(framed).toEqual([]);
  await userEvent.click(button);
  await screen.findByRole('dialog', { name: 'Discussion' });
  const frame = panel().getByTitle('Discussion');
  expect(frame.getAttribute('src')).toBe(url);
  expect(frame.getAttribute('sandbox')).not.toMatch(/top-navigation|forms|downloads|modals/);
  await waitFor(() => expect(framed).toEqual([url]));
  const link = panel().getByRole('link', { name: 'Open on player.example' });
  expect(link.getAttribute('href')).toBe(url);
});
