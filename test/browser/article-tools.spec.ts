/** Footnote popovers, lightbox, shortcuts. */
import type { Page } from '@playwright/test';
import { copiedText, heading, mockClipboard, statusMessage } from './feature-helpers.ts';
import { addressAt, expect, NARROW_VIEWPORT, rootUrl, test } from './fixtures.ts';
import { LEAD_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';
import { findTarget, scrollTop } from './scrolling.ts';

const mark = (page: Page) => page.locator('[role=doc-noteref]').first();
const viewer = (page: Page) => page.getByRole('dialog', { name: 'Pictures' });
const shownPicture = (page: Page) => viewer(page).getByRole('img');
const picture = (page: Page) => page.locator('[data-block=figure] img').first();

test('a footnote opens beside its mark without scrolling, and Escape returns the focus to the mark', async ({
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

test('a footnote mark leads to its note when the popover fails to load', async ({
  page,
  visit,
  pageProblems,
}) => {
  pageProblems.allow(/Failed to load resource/);
  await visit(SPECIMEN_ARTICLE);
  await page.route('**/*.js', (route) => route.abort());
  await mark(page).click();
  await expect(page).toHaveURL(/#note:1$/);
  await expect(page.locator('[id="note:1"]')).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: NARROW_VIEWPORT, hasTouch: true, isMobile: true });

  test('a tap opens a picture at an address of its own; swiping shows the next one, and Back or swiping down closes it', async ({
    page,
    visit,
  }) => {
    await visit(SPECIMEN_ARTICLE);
    await picture(page).tap();
    await expect(viewer(page)).toBeVisible();
    await expect(page).toHaveURL(/#view:/);
    const place = await scrollTop(page);
    const first = (await shownPicture(page).getAttribute('src'))!;

    await test.step('swiping sideways', async () => {
      await swipe(page, [320, 420], [80, 430]);
      await expect(shownPicture(page)).not.toHaveAttribute('src', first);
      await swipe(page, [80, 420], [320, 410]);
      await expect(shownPicture(page)).toHaveAttribute('src', first);
    });
    await test.step('arrow keys and zoom', async () => {
      await page.keyboard.press('ArrowRight');
      await expect(shownPicture(page)).not.toHaveAttribute('src', first);
      await viewer(page).getByRole('button', { name: 'Zoom in' }).click();
      await expect(viewer(page).getByRole('button', { name: 'Fit to window' })).toBeVisible();
    });
    await test.step('Back and Forward', async () => {
      await page.goBack();
      await expect(viewer(page)).toHaveCount(0);
      await expect(page).toHaveURL(addressAt(rootUrl, SPECIMEN_ARTICLE));
      expect(await scrollTop(page)).toBe(place);
      await page.goForward();
      await viewer(page).getByRole('button', { name: 'Close' }).click();
      await expect(viewer(page)).toHaveCount(0);
    });
    await test.step('swiping down', async () => {
      await picture(page).tap();
      await expect(viewer(page)).toBeVisible();
      await swipe(page, [200, 400], [200, 430]);
      await expect(viewer(page)).toBeVisible();
      await swipe(page, [200, 300], [210, 560]);
      await expect(viewer(page)).toHaveCount(0);
    });
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

test('the address of a picture opens it in the lightbox', async ({ page, visit }) => {
  await visit(`${LEAD_ARTICLE}#view:lead`);
  await expect(viewer(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(viewer(page)).toHaveCount(0);
  await expect(page).toHaveURL(addressAt(rootUrl, LEAD_ARTICLE));
});

test('keys step through an article, copy a link to its paragraph, and lead to the next article and back', async ({
  page,
  visit,
}) => {
  await mockClipboard(page);
  await visit(LEAD_ARTICLE);
  await test.step('j, and y for a link to the paragraph at the top, which is marked', async () => {
    for (const key of ['j', 'j', 'j', 'y']) await page.keyboard.press(key);
    await expect(statusMessage(page, 'Link to this paragraph copied')).toBeVisible();
    const target = await findTarget(page);
    const [id, top] = await target.evaluate(
      (element) => [element.id, element.getBoundingClientRect().top] as const,
    );
    expect(await copiedText(page)).toBe(`${addressAt(rootUrl, LEAD_ARTICLE)}#${id}`);
    expect(Math.abs(top - 16)).toBeLessThan(3);
  });
  await test.step('g twice for the top', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('g');
    await expect.poll(() => scrollTop(page)).toBe(0);
  });
  await test.step('the right arrow for the next article, the left one for the article before', async () => {
    const before = await heading(page).innerText();
    await page.keyboard.press('ArrowRight');
    await expect(heading(page)).not.toHaveText(before);
    await page.keyboard.press('ArrowLeft');
    await expect(heading(page)).toHaveText(before);
  });
});
