/** Saving articles, and the page of what is saved: without the worker, which has tests of its own. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import { ARABIC, LEAD, LONG, SPECIMEN } from './sample.ts';
import { at, clickInPlace, complaintsOf, eventually, NARROW, openTab, visit, WIDE } from './tab.ts';

const ROOT = inject('root');
const TOOL = '.story [data-tool="keep"]';
const SAVED = at(ROOT, '/saved/');

/** Saves an article by its button. */
async function save(page: Page, address: string, root = ROOT): Promise<void> {
  await visit(page, at(root, address));
  await page.locator(TOOL).click();
  await eventually(() => page.locator(TOOL).getAttribute('aria-pressed')).toBe('true');
}

const headlines = (page: Page): Promise<string[]> => page.locator('.saved-items h2').allInnerTexts();
const KADYROV = 'Kadyrov offers Chechen troops as peacekeepers for Gaza';
const HISTORY = 'A history of the newspaper page, from the column to the headline';

test('an article is saved by its button and stands on the page of saved ones, until the button is pressed again', async () => {
  const page = await openTab();
  const complaints = complaintsOf(page);
  await save(page, LEAD);
  await page.getByRole('status').getByText('Saved', { exact: false }).waitFor();
  expect(await page.getByRole('button', { name: 'Save', exact: true, pressed: true }).count()).toBe(1);
  expect(await page.locator('.sheet').count()).toBe(0);
  await page.getByRole('link', { name: 'Saved', exact: true }).click();
  await eventually(() => headlines(page)).toEqual([KADYROV]);
  await page.locator('.saved-items h2 a').click();
  await eventually(() => page.locator(TOOL).getAttribute('aria-pressed')).toBe('true');
  await page.reload();
  await eventually(() => page.locator(TOOL).getAttribute('aria-pressed')).toBe('true');
  await page.locator(TOOL).click();
  await eventually(() => page.locator(TOOL).getAttribute('aria-pressed')).toBe('false');
  await page.goto(SAVED);
  await page.getByText('Nothing is saved yet.', { exact: false }).waitFor();
  expect(complaints).toEqual([]);
});

test('a removal is taken back, with tags, archive and day of saving', async () => {
  const page = await openTab();
  await save(page, LEAD);
  await page.goto(SAVED);
  await page.getByRole('button', { name: 'Tags' }).click();
  await page.getByRole('textbox', { name: 'Tags' }).fill('gaza, to quote');
  await page.keyboard.press('Enter');
  await page.locator('.saved-items .tag', { hasText: '#to quote' }).waitFor();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await eventually(() => headlines(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => headlines(page)).toEqual([KADYROV]);
  expect(await page.locator('.saved-items .tag').allInnerTexts()).toEqual(['#gaza', '#to quote']);
});

test('what is saved is searched in full, put away, sorted and chosen by tag', async () => {
  const page = await openTab();
  for (const address of [LEAD, LONG]) await save(page, address);
  await page.goto(SAVED);
  await eventually(() => headlines(page)).toEqual([HISTORY, KADYROV]);
  await page.getByRole('searchbox').fill('stereotype plate');
  await eventually(() => headlines(page)).toEqual([HISTORY]);
  await page.getByRole('searchbox').fill('');
  await page.getByLabel('Order').selectOption({ label: 'Shortest' });
  await eventually(() => headlines(page)).toEqual([KADYROV, HISTORY]);
  await page.getByRole('button', { name: 'To the archive' }).first().click();
  await eventually(() => headlines(page)).toEqual([HISTORY]);
  await page.getByLabel('Show').selectOption({ label: 'Archive' });
  await eventually(() => headlines(page)).toEqual([KADYROV]);
});

test('two tabs are in step', async () => {
  const one = await openTab();
  await visit(one, SAVED);
  const two = await one.context().newPage();
  await save(two, LEAD);
  await eventually(() => headlines(one)).toEqual([KADYROV]);
  await one.getByRole('button', { name: 'Remove', exact: true }).click();
  await eventually(() => two.locator(TOOL).getAttribute('aria-pressed')).toBe('false');
});

test('all of it works by keyboard', async () => {
  const page = await openTab();
  await visit(page, at(ROOT, LEAD));
  await page.keyboard.press('s');
  await eventually(() => page.locator(TOOL).getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await eventually(() => page.url()).toBe(SAVED);
  await eventually(() => headlines(page)).toEqual([KADYROV]);
  await page.getByRole('link', { name: KADYROV }).focus();
  for (const name of ['To the archive', 'Tags', 'Remove']) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).innerText)).toBe(name);
  }
});

test.each([
  ['a section', '/sections/culture/', 4],
  ['a search', '/search/?q=newspaper', 2],
])('%s is saved at once, and taken back at once', async (_name, address, least) => {
  const page = await openTab();
  await visit(page, at(ROOT, address));
  await page.locator('main [data-tool="keep"]').click();
  const sheet = page.getByRole('dialog', { name: 'Save these articles' });
  await sheet.getByRole('button', { name: 'Save', exact: true }).click();
  await sheet.getByText(/^\d+ articles saved$/).waitFor();
  await page.locator('.masthead a[href$="/saved/"]').click();
  await eventually(() => headlines(page).then((all) => all.length)).toBeGreaterThanOrEqual(least);
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => headlines(page)).toEqual([]);
});

test('a device that is full keeps what was saved for the tab, and says so', async () => {
  const page = await openTab();
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await visit(page, at(ROOT, LEAD));
  await page.locator(TOOL).click();
  await page.getByText('Saved until you close this tab', { exact: false }).waitFor();
  await clickInPlace(page, '.masthead a[href$="/saved/"]');
  await eventually(() => headlines(page)).toEqual([KADYROV]);
});

test('a section saved where nothing is kept is saved until the tab is closed, and that is said', async () => {
  const page = await openTab();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Refused', 'SecurityError');
    };
  });
  await visit(page, at(ROOT, '/sections/culture/'));
  await page.locator('main [data-tool="keep"]').click();
  const sheet = page.getByRole('dialog', { name: 'Save these articles' });
  await sheet.getByRole('button', { name: 'Save', exact: true }).click();
  await sheet.getByText('Saved until you close this tab', { exact: false }).waitFor();
  await clickInPlace(page, '.masthead a[href$="/saved/"]');
  await eventually(() => headlines(page).then((all) => all.length)).toBeGreaterThanOrEqual(4);
});

test.each([
  ['narrow', { viewport: NARROW }, false],
  ['wide, dark', { viewport: WIDE, colorScheme: 'dark' }, false],
  ['at 320 px', { viewport: { width: 320, height: 640 } }, false],
  ['at 320 px with text twice as large', { viewport: { width: 320, height: 640 } }, true],
  ['in forced colours', { viewport: NARROW, forcedColors: 'active' }, false],
] as const)('%s, the page breaks no rule and nothing sticks out', async (_name, options, large) => {
  const page = await openTab(options);
  for (const address of [LEAD, ARABIC, SPECIMEN]) await save(page, address);
  await visit(page, SAVED);
  if (large) await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await eventually(() => headlines(page).then((all) => all.length)).toBe(3);
  await page.getByRole('button', { name: 'Tags' }).first().click();
  await page.getByText('This site uses', { exact: false }).waitFor();
  const found = await violations(page);
  // In forced colours the rules see a button's own colours, which the system has put its own in the place of.
  const isForced = 'forcedColors' in options;
  expect(found.filter((one) => !(isForced && one.startsWith('color-contrast')))).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
