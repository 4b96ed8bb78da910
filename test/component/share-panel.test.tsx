/** Sharing: links, citations and printing. */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { publishedArticle, openReader } from './open-reader.tsx';

const panel = () => within(screen.getByRole('dialog', { name: 'Share' }));
const cite = () => within(panel().getByRole('region', { name: 'Cite' }));
const copied = (): Promise<string> => navigator.clipboard.readText();
let user = userEvent.setup();

beforeEach(async () => {
  user = userEvent.setup();
  const authors = [{ name: 'Ines Calloway' }];
  await openReader('/articles/a/', [
    publishedArticle('a', { authors, datePublished: '2026-01-02', language: 'en' }),
  ]);
  await user.click((await screen.findAllByRole('button', { name: 'Share' }))[0]!);
  await screen.findByRole('dialog', { name: 'Share' });
});

test('Copy link copies the address of the article and confirms it', async () => {
  await user.click(panel().getByRole('button', { name: 'Copy link' }));
  await screen.findByText('Copied');
  expect(await copied()).toBe('https://post.example/articles/a/');
});

test('without a selection the panel says that selected text can be linked to', () => {
  panel().getByText('Select text in the article to link to it.');
  expect(panel().queryByRole('button', { name: 'Copy link to selected text' })).toBeNull();
});

test('a citation contains author, headline, site, date and address', () => {
  const citation = cite().getByText(/About a/).textContent;
  for (const part of ['Calloway', '2026', 'The Post', 'https://post.example/articles/a/'])
    expect(citation).toContain(part);
});

test('the citation follows the chosen style and is copied as shown', async () => {
  const apa = cite().getByText(/About a/).textContent;
  await user.selectOptions(cite().getByLabelText('Style'), 'MLA');
  const mla = cite().getByText(/About a/).textContent;
  expect(mla).not.toBe(apa);
  await user.click(cite().getByRole('button', { name: 'Copy citation' }));
  await waitFor(async () => expect(await copied()).toBe(mla));
});

test('the citation can be saved as BibTeX and RIS', () => {
  cite().getByRole('button', { name: 'Save as BibTeX' });
  cite().getByRole('button', { name: 'Save as RIS' });
});

test('an article is printed in two columns when that is chosen, which it is not by default', async () => {
  let layout: string | undefined;
  vi.stubGlobal('print', () => (layout = screen.getByRole('article').dataset['print']));
  const columns = panel().getByRole<HTMLInputElement>('checkbox', { name: 'Two columns' });
  expect(columns.checked).toBe(false);
  await user.click(columns);
  expect(columns.checked).toBe(true);
  await user.click(within(panel().getByRole('region', { name: 'Print' })).getByRole('button'));
  await waitFor(() => expect(layout).toBe('columns'), { timeout: 20_000 });
});
