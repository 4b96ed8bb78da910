import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { Highlight } from '../../src/reader/storage/stores/annotation.ts';
import { highlightsToJson } from '../../src/reader/features/highlights/import-export.ts';
import { HighlightsPanel } from '../../src/reader/features/highlights/HighlightsPanel.tsx';
import { saveHighlight, readHighlights } from '../../src/reader/storage/stores/highlight-store.ts';
import { newBase, showPanel } from './feature-panel.tsx';
import { undo } from './undo.ts';

afterEach(() => sessionStorage.clear());

const FIRST = '/articles/first/';
const SECOND = '/articles/second/';

const highlights = (article: string, headline: string, count: number, fields: Partial<Highlight> = {}) =>
  Array.from({ length: count }, (_, at) => ({
    id: `urn:uuid:${headline.length}-${at}-made`,
    article,
    headline,
    colour: 'green' as const,
    note: '',
    tags: [],
    created: '2026-01-01T00:00:00Z',
    modified: '2026-01-01T00:00:00Z',
    quotes: [{ exact: `Zebras number ${at} of ${headline}`, prefix: '', suffix: '', block: 'p-1', start: 0, end: 9, at }],
    ...fields,
  })); // prettier-ignore

async function showList(all: readonly Highlight[]): Promise<string> {
  const base = newBase();
  for (const one of all) await saveHighlight(base, one);
  await showPanel(<HighlightsPanel close={() => undefined} />, base);
  return base;
}

const list = () => within(screen.getByRole('dialog', { name: 'Highlights' }));
const hasItems = (count: number): Promise<void> =>
  waitFor(() => expect(list().queryAllByRole('listitem')).toHaveLength(count));
const press = async (name: string): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));
const choose = (label: string, option: string): Promise<void> =>
  userEvent.selectOptions(list().getByLabelText(label), option);

test('without highlights the list says how to create one, and there is nothing to export', async () => {
  await showList([]);
  await screen.findByText('No highlights yet. Select text in an article to create one.');
  for (const name of ['Export as Markdown', 'Export as JSON', 'Export as CSV'])
    expect(screen.getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(true);
});

test('highlights are listed under the headlines of their articles, which are links', async () => {
  const base = await showList([...highlights(FIRST, 'One', 2), ...highlights(SECOND, 'Another', 1)]);
  await hasItems(3);
  expect(list().getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual(['One', 'Another']); // prettier-ignore
  expect(list().getByRole('link', { name: 'One' }).getAttribute('href')).toBe(`${base}articles/first/`);
  list().getByText('3 highlights');
});

test('a long list has a Show more button, which moves the focus to the first new item', async () => {
  await showList([...highlights(FIRST, 'One', 3), ...highlights(SECOND, 'Another', 212)]);
  await hasItems(200);
  list().getByText('200 of 215 shown');
  await press('Show more');
  await hasItems(215);
  expect(document.activeElement?.textContent).toContain('Zebras number 197 of Another');
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

test('the list can be limited to one article, and then leaves out its headline', async () => {
  await showList([...highlights(FIRST, 'One', 2), ...highlights(SECOND, 'Another', 1)]);
  await hasItems(3);
  await choose('Article', 'One');
  await hasItems(2);
  expect(list().queryByRole('heading', { level: 3 })).toBeNull();
  list().getByText('2 highlights');
});

test('the list can be limited to a colour or a tag', async () => {
  await showList([
    ...highlights(FIRST, 'One', 1, { colour: 'pink' }),
    ...highlights(SECOND, 'Another', 2, { tags: ['to quote'] }),
  ]);
  await hasItems(3);
  await choose('Colour', 'Pink');
  await hasItems(1);
  await choose('Colour', 'Any');
  await choose('Tag', 'to quote');
  await hasItems(2);
});

test('search ignores case, and says when it finds nothing', async () => {
  await showList(highlights(FIRST, 'One', 3));
  await hasItems(3);
  const search = list().getByLabelText('Search highlights');
  await userEvent.type(search, 'ZEBRAS NUMBER 1');
  await hasItems(1);
  await userEvent.type(search, ' nothing like it');
  await hasItems(0);
  list().getByText('No highlights found.');
});

test('the search text is restored after a reload', async () => {
  await showList(highlights(FIRST, 'One', 3));
  await userEvent.type(await screen.findByLabelText('Search highlights'), 'number 1');
  document.body.replaceChildren();
  await showList(highlights(FIRST, 'One', 3));
  const search = (await screen.findByLabelText('Search highlights')) as HTMLInputElement;
  expect(search.value).toBe('number 1');
  await hasItems(1);
  await userEvent.clear(search);
  await hasItems(3);
});

test('removing a highlight moves the focus to the next, and undo restores it', async () => {
  const base = await showList(highlights(FIRST, 'One', 2));
  await hasItems(2);
  await userEvent.click(list().getAllByRole('button', { name: 'Remove' })[0]!);
  await hasItems(1);
  expect(document.activeElement?.closest('li')).toBe(list().getByRole('listitem'));
  await undo('Highlight removed');
  await hasItems(2);
  expect(await readHighlights(base)).toHaveLength(2);
});

/** Chooses a file to import. */
const importFile = (content: string): Promise<void> =>
  userEvent.upload(
    list().getByLabelText('Import highlights', { selector: 'input' }),
    new File([content], 'highlights.json', { type: 'application/json' }),
  );

test('importing the same file twice adds its highlights once', async () => {
  const base = await showList([]);
  const file = highlightsToJson(highlights(FIRST, 'One', 2), '', 'Test');
  await importFile(file);
  await screen.findByText('2 highlights imported');
  await hasItems(2);
  await importFile(file);
  await screen.findByText('0 highlights imported');
  await hasItems(2);
  expect(await readHighlights(base)).toHaveLength(2);
});

test.each([
  ['that is not JSON', 'not {'],
  ['with other content', '{"type":"Annotation","target":[{"selector":"evil"}]}'],
])('importing a file %s adds nothing and says so', async (_name, content) => {
  const base = await showList([]);
  await importFile(content);
  await screen.findByText('This file contains no highlights.');
  expect(await readHighlights(base)).toEqual([]);
});

test('Save stores an emptied note and keeps the tags, and undo restores the note', async () => {
  const base = await showList(highlights(FIRST, 'One', 1, { note: 'Ask.', tags: ['one', 'two'] }));
  await hasItems(1);
  await press('Note');
  const note = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
  expect(note.value).toBe('Ask.');
  await userEvent.clear(note);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect((await readHighlights(base))[0]).toMatchObject({ note: '', tags: ['one', 'two'] })); // prettier-ignore
  await undo('Note removed');
  await waitFor(async () => expect((await readHighlights(base))[0]).toMatchObject({ note: 'Ask.' }));
});

test('Escape stores the tags that were typed and returns to the list', async () => {
  const base = await showList(highlights(FIRST, 'One', 1));
  await hasItems(1);
  await press('Note');
  await userEvent.type(await screen.findByRole('textbox', { name: /^Tags/ }), 'to check, gaza, gaza');
  await userEvent.keyboard('{Escape}');
  await screen.findByRole('dialog', { name: 'Highlights' });
  await waitFor(async () => expect((await readHighlights(base))[0]!.tags).toEqual(['to check', 'gaza']));
});
