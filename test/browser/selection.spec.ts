/** Copying, quoting, linking and undoing with selected text, and taps on highlights. */
import type { Page } from '@playwright/test';
import {
  copiedText,
  highlightCount,
  mockClipboard,
  openPlayer,
  pointOnHighlight,
  selectText,
  sheet,
  undo,
} from './feature-helpers.ts';
import { addressAt, expect, test } from './fixtures.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE } from './sample-pages.ts';
import { findTarget } from './scrolling.ts';
import { spokenUtterances, mockSpeech } from './mock-speech.ts';

async function clickOnHighlight(page: Page): Promise<void> {
  const { x, y } = await pointOnHighlight(page, 'yellow');
  await page.mouse.click(x, y);
}

for (const name of ['Copy', 'Copy as quote', 'Share'])
  test(`that ${name} is refused is said, and leaves the selection`, async ({ page, visit }) => {
    await mockClipboard(page, false);
    await visit(LEAD_ARTICLE);
    const words = await selectText(page, 0, 4, 40);
    await page.getByRole('toolbar').getByRole('button', { name, exact: true }).click();
    await expect(page.getByText('Not copied')).toBeVisible();
    expect(await page.evaluate(() => getSelection()!.toString())).toBe(words);
  });

test('a quotation has the marks of its language, and a link to its block and words', async ({
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

test('a key copies a link to the paragraph at the top of the window, and shows which', async ({
  page,
  visit,
  baseURL,
}) => {
  await mockClipboard(page);
  await visit(LEAD_ARTICLE);
  for (const key of ['j', 'j', 'j', 'y']) await page.keyboard.press(key);
  await expect(page.getByText('Link to this paragraph copied')).toBeVisible();
  const [id, top] = await (
    await findTarget(page)
  ).evaluate((element) => [element.id, element.getBoundingClientRect().top] as const);
  expect(await copiedText(page)).toBe(`${addressAt(baseURL!, LEAD_ARTICLE)}#${id}`);
  expect(Math.abs(top - 16)).toBeLessThan(3);
});

test('the tools for selected words, left by a key, give the focus to the block of these words', async ({
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

test('a note and tags that were removed come back by undo', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  await selectText(page, 0, 4, 60);
  await page.getByRole('toolbar').getByRole('button', { name: 'Note' }).click();
  const panel = sheet(page, 'Note');
  const note = panel.getByRole('textbox', { name: 'Note' });
  const tags = panel.getByRole('textbox', { name: /^Tags/ });
  const save = panel.getByRole('button', { name: 'Save' });
  await note.fill('Ask about this.');
  await tags.fill('one, two');
  await save.click();
  await expect.poll(() => highlightCount(page, 'yellow')).toBe(1);
  await clickOnHighlight(page);
  await note.fill('');
  await save.click();
  await expect(page.getByText('Note removed')).toBeVisible();
  await undo(page);
  await clickOnHighlight(page);
  await expect(note).toHaveValue('Ask about this.');
  await tags.fill('two');
  await save.click();
  await expect(page.getByText('Tags removed')).toBeVisible();
  await undo(page);
  await clickOnHighlight(page);
  await expect(tags).toHaveValue('one, two');
  await expect(note).toHaveValue('Ask about this.');
});

test.describe('while an article is read aloud', () => {
  test.use({ reducedMotion: 'reduce' });
  test('a tap on highlighted words reads on from there, and opens the note once it rests', async ({
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
