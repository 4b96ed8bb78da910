/** Highlighting: drawing, storing, opening by click, import and export. */
import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { panelViolations, violations } from './axe.ts';
import {
  chooseFile,
  copiedText,
  mockClipboard,
  openSheet,
  pointOnHighlight,
  selectText,
  sheet,
  undo,
} from './feature-helpers.ts';
import { expect, NARROW_VIEWPORT, test } from './fixtures.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE } from './sample-pages.ts';

const bar = (page: Page): Locator => page.getByRole('toolbar', { name: 'Selected text' });
const highlight = (page: Page, colour: string): Promise<void> =>
  bar(page)
    .getByRole('button', { name: `Highlight: ${colour}` })
    .click();

/** The highlighted text in each colour. */
const drawn = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .map(([name, ranges]) => [name, [...ranges].map((range) => (range as Range).toString())])
        .filter(([, words]) => words!.length > 0),
    ),
  );

/** Selects from the start of one paragraph to some characters into a later one. */
const selectAcross = (page: Page, first: number, last: number, end: number): Promise<void> =>
  page.locator('[data-block=paragraph]').evaluateAll(
    (paragraphs, [first, last, end]) => {
      const textIn = (at: number): Text =>
        document.createTreeWalker(paragraphs[at]!, NodeFilter.SHOW_TEXT).nextNode() as Text;
      paragraphs[first]!.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()!.setBaseAndExtent(textIn(first), 0, textIn(last), end);
    },
    [first, last, end] as const,
  );

/** Blocks the reader's database, like a slow disk, until the returned function is called. */
async function keepBusy(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(async () => {
    const [{ name }] = (await indexedDB.databases()) as [{ name: string }];
    const opening = indexedDB.open(name);
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const rows = opening.result.transaction('rows', 'readwrite').objectStore('rows');
    const busy = Object.assign(window, { isBusy: true });
    const again = (): void => {
      if (busy.isBusy) rows.get(['', '']).addEventListener('success', again);
      else opening.result.close();
    };
    again();
  });
  return () => page.evaluate(() => void Object.assign(window, { isBusy: false }));
}

test('selected words are highlighted, also after a reload', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  const words = await selectText(page, 0, 4, 60);
  await expect(bar(page)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await highlight(page, 'Green');
  await expect.poll(() => drawn(page)).toEqual({ 'bs-green': [words] });
  expect(await page.evaluate(() => getSelection()!.isCollapsed)).toBe(true);
  await page.reload();
  await expect.poll(() => drawn(page)).toEqual({ 'bs-green': [words] });
});

test('removing a highlight in the list removes it from the article until it is undone', async ({
  page,
  visit,
}) => {
  await visit(LEAD_ARTICLE);
  const words = await selectText(page, 0, 4, 60);
  await highlight(page, 'Green');
  const list = await openSheet(page, 'Highlights');
  await expect(list.getByText('1 highlight', { exact: true })).toBeVisible();
  expect(await panelViolations(page)).toEqual([]);
  await list.getByLabel('Search highlights').fill(words.slice(0, 8).toUpperCase());
  await list.getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => drawn(page)).toEqual({});
  await undo(page);
  await expect.poll(() => drawn(page)).toEqual({ 'bs-green': [words] });
});

test('a click on the words of a highlight over several blocks opens its note and tags', async ({
  page,
  visit,
}) => {
  await visit(LEAD_ARTICLE);
  await selectAcross(page, 1, 2, 20);
  await bar(page).getByRole('button', { name: 'Note' }).click();
  const panel = sheet(page, 'Note');
  const note = panel.getByRole('textbox', { name: 'Note' });
  const tags = panel.getByRole('textbox', { name: /^Tags/ });
  await note.fill('Ask about this.');
  await tags.fill('Chechnya, to check, to check');
  expect(await panelViolations(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect.poll(async () => (await drawn(page))['bs-yellow']?.length).toBe(2);
  const { x, y } = await pointOnHighlight(page, 'yellow');
  await page.mouse.click(x, y);
  await expect(note).toHaveValue('Ask about this.');
  await expect(tags).toHaveValue('Chechnya, to check');
});

test('a note that was closed by Escape reopens with its latest text, also while it is still being stored', async ({
  page,
  visit,
}) => {
  await visit(LEAD_ARTICLE);
  await selectText(page, 1, 0, 40);
  await highlight(page, 'Yellow');
  await expect.poll(() => drawn(page)).toHaveProperty('bs-yellow');
  const { x, y } = await pointOnHighlight(page, 'yellow');
  const panel = sheet(page, 'Note');
  const note = panel.getByRole('textbox', { name: 'Note' });
  await page.mouse.click(x, y);
  const tags = panel.getByRole('textbox', { name: /^Tags/ });
  await note.fill('Asked.');
  await tags.fill('to check, to check');
  const release = await keepBusy(page);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await page.mouse.click(x, y);
  await expect(panel).toBeVisible();
  await release();
  await expect(note).toHaveValue('Asked.');
  await expect(tags).toHaveValue('to check');
});

test.describe('the toolbar of a selection', () => {
  test('neither covers the selection nor takes the focus nor prevents copying', async ({ page, visit }) => {
    await visit(LEAD_ARTICLE);
    const words = await selectText(page, 0, 0, 30);
    await expect(bar(page)).toBeVisible();
    expect(await page.evaluate(() => getSelection()!.toString())).toBe(words);
    await expect(bar(page).locator(':focus')).toHaveCount(0);
    const copied = await page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener(
            'copy',
            (event) => resolve([event.defaultPrevented, getSelection()!.toString()]),
            { once: true },
          );
          document.execCommand('copy');
        }),
    );
    expect(copied).toEqual([false, words]);
    const overlaps = await bar(page).evaluate((element) => {
      const tools = element.getBoundingClientRect();
      return [...getSelection()!.getRangeAt(0).getClientRects()].some(
        (box) => box.top < tools.bottom && box.bottom > tools.top,
      );
    });
    expect(overlaps).toBe(false);
  });

  test('is reached by Tab and moves the focus by arrow keys', async ({ page, visit }) => {
    await visit(LEAD_ARTICLE);
    const words = await selectText(page, 0, 0, 30);
    await expect(bar(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(bar(page).getByRole('button', { name: 'Highlight: Yellow' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(bar(page).getByRole('button', { name: 'Highlight: Green' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => drawn(page)).toEqual({ 'bs-green': [words] });
  });

  test('is closed by Escape', async ({ page, visit }) => {
    await visit(LEAD_ARTICLE);
    await selectText(page, 1, 0, 10);
    await expect(bar(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveCount(0);
  });
});

test('two tabs show the same highlights', async ({ page, context, visit }) => {
  await visit(LEAD_ARTICLE);
  const words = await selectText(page, 0, 0, 25);
  await highlight(page, 'Blue');
  await expect.poll(() => drawn(page)).toEqual({ 'bs-blue': [words] });
  const other = await context.newPage();
  await visit(LEAD_ARTICLE, other);
  await expect.poll(() => drawn(other)).toEqual({ 'bs-blue': [words] });
  await page.bringToFront();
  const more = await selectText(page, 1, 0, 12);
  await highlight(page, 'Pink');
  await expect.poll(() => drawn(other)).toEqual({ 'bs-blue': [words], 'bs-pink': [more] });
});

test('highlights are exported as Web Annotations, and importing them twice adds them once', async ({
  page,
  visit,
}) => {
  await visit(LEAD_ARTICLE);
  const words = await selectText(page, 0, 0, 25);
  await highlight(page, 'Purple');
  await expect.poll(() => drawn(page)).toEqual({ 'bs-purple': [words] });
  const list = await openSheet(page, 'Highlights');
  const download = page.waitForEvent('download');
  await list.getByRole('button', { name: 'JSON' }).click();
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    type: 'AnnotationCollection',
    first: {
      items: [
        {
          target: [{ styleClass: 'purple', selector: [{}, {}, { type: 'TextQuoteSelector', exact: words }] }],
        },
      ],
    },
  });
  await chooseFile(page, 'Import highlights', file);
  await expect(page.getByText('0 highlights imported')).toBeVisible();
  await list.getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => drawn(page)).toEqual({});
  await chooseFile(page, 'Import highlights', file);
  await expect(page.getByText('1 highlight imported')).toBeVisible();
  await expect.poll(() => drawn(page)).toEqual({ 'bs-purple': [words] });
});

test.describe('on a touch screen', () => {
  test.use({ viewport: NARROW_VIEWPORT, hasTouch: true, isMobile: true, colorScheme: 'dark' });
  test('the toolbar is at the bottom of the window, and highlights in five colours', async ({
    page,
    visit,
  }) => {
    await visit(ARABIC_ARTICLE);
    const tools = page.getByRole('toolbar');
    for (const colour of [0, 1, 2, 3, 4]) {
      await selectText(page, colour, 0, 40);
      const box = (await tools.boundingBox())!;
      expect(box.y + box.height).toBeGreaterThan(NARROW_VIEWPORT.height - 40);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(NARROW_VIEWPORT.width);
      await tools.getByRole('button').nth(colour).click();
      await expect(tools).toHaveCount(0);
    }
    await expect.poll(async () => Object.keys(await drawn(page))).toHaveLength(5);
  });
});

test('a quotation is copied with a link to exactly the selected words', async ({ page, visit }) => {
  await mockClipboard(page);
  await visit(LEAD_ARTICLE);
  const [paragraph, start] = await page.locator('[data-block=paragraph]').evaluateAll((paragraphs) => {
    const found = paragraphs.map((one) => (one.firstChild as Text).data.indexOf(' the '));
    const last = found.findLastIndex((place) => place >= 0);
    return [last, found[last]! + 1] as const;
  });
  expect(paragraph).toBeGreaterThan(1);
  expect(await selectText(page, paragraph, start, start + 3)).toBe('the');
  await bar(page).getByRole('button', { name: 'Copy as quote' }).click();
  await expect.poll(() => copiedText(page)).toContain('“the”');
  expect(await copiedText(page)).toMatch(/#p-\w+:~:text=[^,]+-,the/);
});
