/** The toolbar of selected text, and clicks on highlights while reading aloud. */
import type { Page } from '@playwright/test';
import {
  copiedText,
  highlightCount,
  mockClipboard,
  openPlayer,
  pointOnHighlight,
  selectText,
  sheet,
  statusMessage,
} from './feature-helpers.ts';
import { expect, test } from './fixtures.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE } from './sample-pages.ts';
import { spokenUtterances, mockSpeech } from './mock-speech.ts';

/** Longer than a notice stays. */
const NOTICE_MS = 12_000;

async function clickOnHighlight(page: Page): Promise<void> {
  const { x, y } = await pointOnHighlight(page, 'yellow');
  await page.mouse.click(x, y);
}

test('when copying is refused, a notice says so and the selection stays', async ({
  page,
  visit,
  passTime,
}) => {
  await page.clock.install();
  await mockClipboard(page, false);
  await visit(LEAD_ARTICLE);
  for (const [at, name] of ['Copy', 'Copy as quote', 'Share'].entries())
    await test.step(name, async () => {
      const words = await selectText(page, at, 4, 40);
      await page.getByRole('toolbar').getByRole('button', { name, exact: true }).click();
      await expect(statusMessage(page, 'Not copied')).toBeVisible();
      expect(await page.evaluate(() => getSelection()!.toString())).toBe(words);
      await passTime(NOTICE_MS);
      await expect(page.getByText('Not copied')).toHaveCount(0);
    });
});

test('a copied quotation has the quotation marks of its language, and a link to its text', async ({
  page,
  visit,
}) => {
  await mockClipboard(page);
  await visit(ARABIC_ARTICLE);
  await selectText(page, 1, 0, 30);
  await page.getByRole('toolbar').getByRole('button', { name: 'نسخ كاقتباس' }).click();
  await expect.poll(() => copiedText(page)).toMatch(/^”[^“]+“\n/);
  const id = await page.locator('[data-block=paragraph]').nth(1).getAttribute('id');
  expect(await copiedText(page)).toContain(`#${id}:~:text=`);
});

test('leaving the toolbar by key moves the focus to the block with the selection', async ({
  page,
  visit,
}) => {
  await visit(LEAD_ARTICLE);
  for (const [at, leave] of ['Escape', 'Enter'].entries()) {
    await selectText(page, at, 4, 60);
    await expect(page.getByRole('toolbar')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('toolbar').getByRole('button').first()).toBeFocused();
    await page.keyboard.press(leave);
    await expect(page.getByRole('toolbar')).toHaveCount(0);
    await expect(page.locator('[data-block=paragraph]').nth(at)).toBeFocused();
  }
});

test.describe('while an article is read aloud', () => {
  test.use({ reducedMotion: 'reduce' });
  test('a click on a highlight continues reading from there, and opens its note when paused', async ({
    page,
    visit,
  }) => {
    await mockSpeech(page, { msPerCharacter: 200 });
    await visit(LEAD_ARTICLE);
    const words = await selectText(page, 2, 0, 30);
    await page.getByRole('button', { name: 'Highlight: Yellow' }).click();
    await expect.poll(() => highlightCount(page, 'yellow')).toBe(1);
    await openPlayer(page);
    await clickOnHighlight(page);
    await expect
      .poll(async () => (await spokenUtterances(page)).at(-1)?.text.slice(0, 12))
      .toBe(words.slice(0, 12));
    await page.getByRole('region', { name: 'Read aloud' }).getByRole('button', { name: 'Pause' }).click();
    const said = (await spokenUtterances(page)).length;
    await expect(sheet(page, 'Note')).toHaveCount(0);
    await clickOnHighlight(page);
    await expect(sheet(page, 'Note')).toBeVisible();
    expect(await spokenUtterances(page)).toHaveLength(said);
  });
});
