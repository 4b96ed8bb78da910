/** Footnote popovers, lightbox, copying code, tables, shortcuts. */
import type { Page } from '@playwright/test';
import { copiedText, mockClipboard, sheet, statusMessage } from './feature-helpers.ts';
import { addressAt, expect, NARROW_VIEWPORT, rootUrl, test } from './fixtures.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';
import { scrollTop } from './scrolling.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const mark = (page: Page) => page.locator('[role=doc-noteref]').first();
const viewer = (page: Page) => page.getByRole('dialog', { name: 'Pictures' });
const shownPicture = (page: Page) => viewer(page).getByRole('img');
const picture = (page: Page) => page.locator('[data-block=figure] img').first();

test('a footnote opens beside its mark without moving the page, and Escape gives the focus back', async ({
  page,
  visit,
}) => {
  await visit(SPECIMEN_ARTICLE);
  await mark(page).focus();
  const before = await scrollTop(page);
  await page.keyboard.press('Enter');
  const note = page.locator('[popover]:popover-open');
  await expect(note).toBeVisible();
  const listed = await page.locator('[id="note:1"]').getByRole('paragraph').first().innerText();
  await expect(note).toContainText(listed.slice(0, 40));
  expect(await scrollTop(page)).toBe(before);
  await expect(page.locator('[id="note:1"]')).toHaveCount(1);
  await expect(note).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(mark(page)).toBeFocused();
});

test('where the code for it does not come, a footnote leads to the foot', async ({
  page,
  visit,
  complaints,
}) => {
  complaints.allow(/Failed to load resource/);
  await visit(SPECIMEN_ARTICLE);
  await page.route('**/*.js', (route) => route.abort());
  await mark(page).click();
  await expect(page).toHaveURL(/#note:1$/);
  await expect(page.locator('[id="note:1"]')).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: NARROW_VIEWPORT, hasTouch: true, isMobile: true });

  test('a picture opens by itself, its address says so, and Back closes it', async ({ page, visit }) => {
    await visit(SPECIMEN_ARTICLE);
    await picture(page).tap();
    await expect(viewer(page)).toBeVisible();
    await expect(page).toHaveURL(/#view:/);
    const place = await scrollTop(page);
    const first = (await shownPicture(page).getAttribute('src'))!;
    await page.keyboard.press('ArrowRight');
    await expect(shownPicture(page)).not.toHaveAttribute('src', first);
    await viewer(page).getByRole('button', { name: 'Zoom in' }).click();
    await expect(viewer(page).getByRole('button', { name: 'Fit to window' })).toBeVisible();
    await page.goBack();
    await expect(viewer(page)).toHaveCount(0);
    await expect(page).toHaveURL(addressAt(rootUrl, SPECIMEN_ARTICLE));
    expect(await scrollTop(page)).toBe(place);
    await page.goForward();
    await viewer(page).getByRole('button', { name: 'Close' }).click();
    await expect(viewer(page)).toHaveCount(0);
  });

  test('a finger turns from picture to picture, and puts them away', async ({ page, visit }) => {
    await visit(SPECIMEN_ARTICLE);
    await picture(page).tap();
    await expect(viewer(page)).toBeVisible();
    const first = (await shownPicture(page).getAttribute('src'))!;
    await swipe(page, [320, 420], [80, 430]);
    await expect(shownPicture(page)).not.toHaveAttribute('src', first);
    await swipe(page, [80, 420], [320, 410]);
    await expect(shownPicture(page)).toHaveAttribute('src', first);
    await swipe(page, [200, 400], [200, 430]);
    await expect(viewer(page)).toBeVisible();
    await swipe(page, [200, 300], [210, 560]);
    await expect(viewer(page)).toHaveCount(0);
  });
});

/** A swipe from one point to another. */
async function swipe(
  page: Page,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const point = ([x, y]: readonly [number, number]) => [{ x, y }];
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(from) });
  for (const part of [0.25, 0.5, 0.75, 1])
    await client.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: point([from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]),
    });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
}

test('the address of a picture opens it, also from elsewhere', async ({ page, visit }) => {
  await visit(`${LEAD_ARTICLE}#view:lead`);
  await expect(viewer(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(viewer(page)).toHaveCount(0);
  await expect(page).toHaveURL(addressAt(rootUrl, LEAD_ARTICLE));
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  test('code is copied', async ({ page, visit }) => {
    await visit(SPECIMEN_ARTICLE);
    const code = page.locator('[data-block=code]').first();
    await code.getByRole('button').click();
    await expect(statusMessage(page, 'Copied')).toBeVisible();
    const text = await code.locator('pre').evaluate((pre) => pre.textContent);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });
});

test('a table taller than the window keeps its head in view', async ({ page, visit }) => {
  await visit(SPECIMEN_ARTICLE);
  const gap = await page
    .locator('[tabindex]:has(> table > thead)')
    .first()
    .evaluate((box) => {
      const body = box.querySelector('tbody')!;
      for (let row = 0; row < 60; row++) body.append(body.rows[0]!.cloneNode(true));
      box.scrollTop = 600;
      return box.querySelector('thead')!.getBoundingClientRect().top - box.getBoundingClientRect().top;
    });
  expect(Math.abs(gap)).toBeLessThan(2);
});

test('j steps, and g twice leads to the top', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  await page.keyboard.press('j');
  await expect.poll(() => scrollTop(page)).toBeGreaterThan(50);
  await page.keyboard.press('g');
  await page.keyboard.press('g');
  await expect.poll(() => scrollTop(page)).toBe(0);
});

test('g and h lead home; on the front page j goes from headline to headline', async ({ page, visit }) => {
  await visit(ARABIC_ARTICLE);
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(heading(page)).toHaveText('The Broadsheet Review');
  const links = page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link');
  await page.keyboard.press('j');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(links.nth(1)).toBeFocused();
});

test('ArrowRight is answered as the very first key, and ArrowLeft leads back', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  const before = await heading(page).innerText();
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).not.toHaveText(before);
  await page.keyboard.press('ArrowLeft');
  await expect(heading(page)).toHaveText(before);
});

test('l is answered as the very first key', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  await page.keyboard.press('l');
  await expect(sheet(page, 'Listen')).toBeVisible();
});

test('y copies the link of the paragraph at the top', async ({ page, visit }) => {
  await mockClipboard(page);
  await visit(LEAD_ARTICLE);
  await page.keyboard.press('y');
  await expect(statusMessage(page, 'copied')).toBeVisible();
  expect(await copiedText(page)).toContain(`${LEAD_ARTICLE}#`);
});

test('on a page of results j and k go from headline to headline', async ({ page, visit }) => {
  await visit('/search/?q=newspaper');
  const links = page.getByRole('main').getByRole('listitem').getByRole('heading').getByRole('link');
  await expect(links.nth(1)).toBeVisible();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('j');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(links.nth(0)).toBeFocused();
});

test('words that are copied carry no numbers of notes', async ({ page, visit }) => {
  await visit(SPECIMEN_ARTICLE);
  const [words, number] = await mark(page).evaluate((link) => {
    const sup = link.closest('sup')!;
    getSelection()!.selectAllChildren(sup.closest('p')!);
    return [sup.previousSibling!.textContent!.slice(-8), sup.innerText] as const;
  });
  await page.keyboard.press('ControlOrMeta+c');
  await page.evaluate(() => document.body.prepend(document.createElement('textarea')));
  await page.locator('body > textarea').focus();
  await page.keyboard.press('ControlOrMeta+v');
  const copied = await page.locator('body > textarea').inputValue();
  expect(copied).toContain(words);
  expect(copied).not.toContain(words + number);
});
