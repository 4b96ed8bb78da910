/** The door to the reading room: what loads when, focus, keys and failures. */
import { expect, inject, test } from 'vitest';
import { LEAD } from './sample.ts';
import { at, clickInPlace, complaintsOf, eventually, leaveBy, openTab, requestsOf, visit } from './tab.ts';

const TOOL = '[data-tool="preferences"]';
const focusedTool = 'document.activeElement?.dataset.tool';

test('a feature loads when its button is pressed, and not before', async () => {
  const page = await openTab();
  const complaints = complaintsOf(page);
  const requests = requestsOf(page);
  await visit(page, inject('root'));
  const before = requests.length;
  expect(requests.filter((one) => /Room|Preferences/.test(one.url()))).toEqual([]);
  await page.getByRole('button', { name: 'Text and theme', exact: true }).click();
  await page.getByRole('dialog', { name: 'Text and theme' }).waitFor();
  const loaded = requests.slice(before).map((one) => new URL(one.url()).pathname);
  expect(loaded.length).toBeGreaterThan(1);
  for (const path of loaded) expect(path).toMatch(/^\/assets\//);
  expect(complaints).toEqual([]);
});

test('Escape closes a panel, and the focus is where it was', async () => {
  const page = await openTab();
  await visit(page, at(inject('base'), LEAD));
  await page.locator(TOOL).focus();
  await page.keyboard.press('Enter');
  await page.locator('.sheet').waitFor();
  await eventually(() => page.evaluate('document.activeElement?.tagName')).toBe('H2');
  expect(await page.locator(TOOL).getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Escape');
  await eventually(() => page.locator('.sheet').count()).toBe(0);
  expect(await page.evaluate(focusedTool)).toBe('preferences');
  expect(await page.locator(TOOL).getAttribute('aria-expanded')).toBe(null);
});

test('the button pressed again closes its panel; so does the cross', async () => {
  const page = await openTab();
  await visit(page, inject('root'));
  await page.locator(TOOL).click();
  await page.locator('.sheet').waitFor();
  await clickInPlace(page, TOOL);
  await eventually(() => page.locator('.sheet').count()).toBe(0);
  await page.locator(TOOL).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await eventually(() => page.locator('.sheet').count()).toBe(0);
});

test('a panel moves no text', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LEAD));
  const places = (): Promise<unknown> =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-block]')].map((block) => {
        const { x, y, width, height } = block.getBoundingClientRect();
        return [x, y, width, height];
      }),
    );
  const before = await places();
  await page.locator(TOOL).click();
  await page.locator('.sheet').waitFor();
  expect(await places()).toEqual(before);
});

test('offline, a panel that is not here says so, and comes when the line is back', async () => {
  const page = await openTab();
  await visit(page, inject('root'));
  await page.context().setOffline(true);
  await page.locator(TOOL).click();
  const alert = page.getByRole('alert');
  await alert.getByText('You seem to be offline').waitFor();
  await page.context().setOffline(false);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.sheet').waitFor();
  expect(await alert.count()).toBe(0);
});

test('what an earlier visit left wakes its feature, without a panel', async () => {
  const page = await openTab();
  await page.addInitScript(() => localStorage.setItem('bs:has', 'nothing-of-ours preferences'));
  const requests = requestsOf(page);
  await visit(page, inject('root'));
  await eventually(() => requests.some((one) => one.url().includes('Preferences'))).toBe(true);
  expect(await page.locator('.sheet').count()).toBe(0);
  await leaveBy(page, `main a[href="${LEAD}"]`);
  expect(await page.locator('.door').count()).toBe(0);
});
