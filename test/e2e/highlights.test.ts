import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import { ARABIC, LEAD } from './sample.ts';
import { shot } from './shot.ts';
import { at, complaintsOf, eventually, NARROW, openTab, visit } from './tab.ts';

/** Selects the words from one stretch of a paragraph to another, as a drag would. */
async function select(
  page: Page,
  paragraph: number,
  start: number,
  end: number,
  to = paragraph,
): Promise<string> {
  return page.evaluate(
    ([first, from, last, until]) => {
      const paragraphs = [...document.querySelectorAll('.story-body > [data-block="paragraph"]')];
      const textIn = (at: number): Text =>
        document.createTreeWalker(paragraphs[at]!, NodeFilter.SHOW_TEXT).nextNode() as Text;
      paragraphs[first]!.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()!.setBaseAndExtent(textIn(first), from, textIn(last), until);
      return getSelection()!.toString();
    },
    [paragraph, start, to, end] as const,
  );
}

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selected words' });
const mark = (page: Page, colour: string) =>
  bar(page)
    .getByRole('button', { name: `Highlight: ${colour}` })
    .click();

/** The words that are drawn in each colour. */
const drawn = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .map(([name, ranges]) => [name, [...ranges].map((range) => (range as Range).toString())])
        .filter(([, words]) => words!.length > 0),
    ),
  );

/** Occupies the reader's database, as a slow disk would: nothing is written or read meanwhile. */
const keepBusy = (page: Page, milliseconds: number): Promise<void> =>
  page.evaluate(async (duration) => {
    const [{ name }] = (await indexedDB.databases()) as [{ name: string }];
    const opening = indexedDB.open(name);
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const rows = opening.result.transaction('rows', 'readwrite').objectStore('rows');
    const until = performance.now() + duration;
    const again = (): void => {
      if (performance.now() < until) rows.get(['', '']).addEventListener('success', again);
      else opening.result.close();
    };
    again();
  }, milliseconds);

test('selected words are marked, stay marked after a reload, and are listed, found and removed with undo', async () => {
  const page = await openTab();
  const complaints = complaintsOf(page);
  await visit(page, at(inject('root'), LEAD));
  const words = await select(page, 0, 4, 60);
  await bar(page).waitFor();
  await shot(page, 'bar-wide');
  expect(await violations(page)).toEqual([]);
  await mark(page, 'Green');
  await eventually(() => drawn(page)).toEqual({ 'bs-green': [words] });
  expect(await page.evaluate(() => getSelection()!.isCollapsed)).toBe(true);
  await page.reload();
  await eventually(() => drawn(page)).toEqual({ 'bs-green': [words] });
  await page.getByRole('button', { name: 'Highlights' }).click();
  const list = page.getByRole('dialog', { name: 'Highlights' });
  await list.getByText('1 highlight', { exact: true }).waitFor();
  await shot(page, 'panel-wide');
  expect(await violations(page)).toEqual([]);
  await list.getByLabel('Search highlights').fill('nothing like it');
  await list.getByText('Nothing fits this choice.').waitFor();
  await list.getByLabel('Search highlights').fill(words.slice(0, 8).toUpperCase());
  await list.getByRole('button', { name: 'Remove' }).click();
  await eventually(() => drawn(page)).toEqual({});
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => drawn(page)).toEqual({ 'bs-green': [words] });
  expect(complaints).toEqual([]);
});

test('a highlight over several blocks, with a note and tags, opens at a click on its words', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LEAD));
  await select(page, 1, 0, 20, 2);
  await bar(page).getByRole('button', { name: 'Note' }).click();
  const sheet = page.getByRole('dialog', { name: 'Note' });
  await sheet.getByRole('textbox', { name: 'Note' }).fill('Ask about this.');
  await sheet.getByRole('textbox', { name: /^Tags/ }).fill('Chechnya, to check, to check');
  await shot(page, 'note-wide');
  expect(await violations(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Save' }).click();
  await eventually(async () => (await drawn(page))['bs-yellow']?.length).toBe(2);
  const box = await page.evaluate(() => {
    const [range] = CSS.highlights.get('bs-yellow')!;
    const rect = (range as Range).getClientRects()[0]!;
    return { x: rect.x + 10, y: rect.y + rect.height / 2 };
  });
  await page.mouse.click(box.x, box.y);
  await sheet.waitFor();
  expect(await sheet.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Ask about this.');
  expect(await sheet.getByRole('textbox', { name: /^Tags/ }).inputValue()).toBe('Chechnya, to check');
  await sheet.getByRole('textbox', { name: 'Note' }).fill('Asked.');
  await keepBusy(page, 1500);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await page.mouse.click(box.x, box.y);
  await eventually(() => sheet.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Asked.');
});

test('the tools take neither the selection, nor the focus, nor copying, and are reached by Tab', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LEAD));
  const words = await select(page, 0, 0, 30);
  await bar(page).waitFor();
  expect(await page.evaluate(() => getSelection()!.toString())).toBe(words);
  expect(await page.evaluate(() => document.activeElement!.closest('.selection-bar'))).toBeNull();
  const copied = await page.evaluate(
    () =>
      new Promise((done) => {
        document.addEventListener(
          'copy',
          (event) => done([event.defaultPrevented, getSelection()!.toString()]),
          { once: true },
        );
        document.execCommand('copy');
      }),
  );
  expect(copied).toEqual([false, words]);
  const overlaps = await page.evaluate(() => {
    const tools = document.querySelector('.selection-bar')!.getBoundingClientRect();
    return [...getSelection()!.getRangeAt(0).getClientRects()].some(
      (box) => box.top < tools.bottom && box.bottom > tools.top,
    );
  });
  expect(overlaps).toBe(false);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))).toBe(
    'Highlight: Yellow',
  );
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await eventually(() => drawn(page)).toEqual({ 'bs-green': [words] });
  await select(page, 1, 0, 10);
  await bar(page).waitFor();
  await page.keyboard.press('Escape');
  await bar(page).waitFor({ state: 'detached' });
});

test('two tabs show the same', async () => {
  const page = await openTab();
  const url = at(inject('root'), LEAD);
  await visit(page, url);
  const words = await select(page, 0, 0, 25);
  await mark(page, 'Blue');
  await eventually(() => drawn(page)).toEqual({ 'bs-blue': [words] });
  const other = await page.context().newPage();
  await visit(other, url);
  await eventually(() => drawn(other)).toEqual({ 'bs-blue': [words] });
  await page.bringToFront();
  const more = await select(page, 1, 0, 12);
  await mark(page, 'Pink');
  await eventually(() => drawn(other)).toEqual({ 'bs-blue': [words], 'bs-pink': [more] });
});

test('highlights go out as annotations and come back once', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LEAD));
  const words = await select(page, 0, 0, 25);
  await mark(page, 'Purple');
  await eventually(() => drawn(page)).toEqual({ 'bs-purple': [words] });
  await page.getByRole('button', { name: 'Highlights' }).click();
  const list = page.getByRole('dialog', { name: 'Highlights' });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    list.getByRole('button', { name: 'JSON' }).click(),
  ]);
  const path = join(tmpdir(), `broadsheet-highlights-${process.pid}.json`);
  await file.saveAs(path);
  const collection = JSON.parse(await readFile(path, 'utf8')) as { total: number };
  expect(collection).toMatchObject({
    type: 'AnnotationCollection',
    first: {
      items: [
        {
          target: [{ styleClass: 'purple', selector: [{}, {}, { type: 'TextQuoteSelector', exact: words }] }],
        },
      ],
    },
  });
  const chooser = list.locator('input[type=file]');
  await chooser.setInputFiles(path);
  await page.getByText('0 highlights added').waitFor();
  await list.getByRole('button', { name: 'Remove' }).click();
  await eventually(() => drawn(page)).toEqual({});
  await chooser.setInputFiles(path);
  await page.getByText('1 highlight added').waitFor();
  await eventually(() => drawn(page)).toEqual({ 'bs-purple': [words] });
  await writeFile(path, '{"type":"Annotation","target":[{"selector":"evil"}]}');
  await chooser.setInputFiles(path);
  await page.getByText('This file has no highlights in it.').waitFor();
  await rm(path);
});

test('a finger finds the tools at the foot of the window, in Arabic from the right', async () => {
  const page = await openTab({ viewport: NARROW, hasTouch: true, isMobile: true, colorScheme: 'dark' });
  await visit(page, at(inject('root'), ARABIC));
  await select(page, 0, 0, 40);
  const tools = page.getByRole('toolbar');
  await tools.waitFor();
  await shot(page, 'bar-arabic');
  const box = (await tools.boundingBox())!;
  expect(box.y + box.height).toBeGreaterThan(NARROW.height - 40);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(NARROW.width);
  await tools.getByRole('button').nth(0).click();
  for (const [at, colour] of [
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
  ] as const) {
    await select(page, at, 0, 50);
    await tools.getByRole('button').nth(colour).click();
    await tools.waitFor({ state: 'detached' });
  }
  await eventually(async () => Object.keys(await drawn(page)).length).toBe(5);
  await shot(page, 'marks-arabic');
});

test('a quotation is copied with a link that means the selected words and no others', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LEAD));
  const [paragraph, start] = await page.evaluate(() => {
    Object.assign(navigator.clipboard, {
      writeText: (text: string) => Promise.resolve(Object.assign(window, { text })),
    });
    const paragraphs = [...document.querySelectorAll('.story-body > [data-block="paragraph"]')];
    const found = paragraphs.map((one) => (one.firstChild as Text).data.indexOf(' the '));
    const last = found.findLastIndex((place) => place >= 0);
    return [last, found[last]! + 1] as const;
  });
  expect(paragraph).toBeGreaterThan(1);
  expect(await select(page, paragraph, start, start + 3)).toBe('the');
  await bar(page).getByRole('button', { name: 'Copy as quotation' }).click();
  const quoted = (): Promise<string> =>
    page.evaluate(() => (window as unknown as { text?: string }).text ?? '');
  await eventually(quoted).toContain('“the”');
  expect(await quoted()).toMatch(/#p-\w+:~:text=[^,]+-,the/);
});
