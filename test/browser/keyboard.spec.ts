import type { Page } from '@playwright/test';
import { baseUrl, expect, NARROW_VIEWPORT, test, WIDE_VIEWPORT } from './fixtures.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE } from './sample-pages.ts';

interface Stop {
  readonly name: string;
  /** Whether the element or its surroundings look different when focused. */
  readonly isSeen: boolean;
  readonly isInView: boolean;
}

/** Presses Tab and inspects the focused element; undefined when focus leaves the page. */
async function nextStop(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab');
  return page.evaluate(async () => {
    // The browser scrolls to the focused element before it paints.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
    const chain: Element[] = [];
    for (let one: Element | null = focused; one && one.id !== 'bs-root'; one = one.parentElement)
      chain.push(one);
    const looks = (): string =>
      chain
        .map((one) => {
          const style = getComputedStyle(one);
          const hasOutline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
          const outline = hasOutline ? `${style.outlineColor} ${style.outlineWidth}` : '';
          return [outline, style.boxShadow, style.backgroundColor, style.borderColor].join(';');
        })
        .join('\n');
    const rect = focused.getBoundingClientRect();
    const isInView = rect.bottom > 0 && rect.top < innerHeight && rect.right > 0 && rect.left < innerWidth;
    const withFocus = looks();
    focused.blur();
    const isSeen = looks() !== withFocus;
    focused.focus({ preventScroll: true });
    const name = focused.innerText || focused.getAttribute('aria-label') || focused.tagName;
    return { name, isSeen, isInView };
  });
}

for (const address of [LEAD_ARTICLE, ARABIC_ARTICLE])
  test(`Tab reaches everything on ${address}, and shows where the focus is`, async ({ page, visit }) => {
    await visit(address);
    for (const viewport of [WIDE_VIEWPORT, NARROW_VIEWPORT])
      await test.step(`${viewport.width} px`, async () => {
        await page.setViewportSize(viewport);
        const reachable = await page
          .locator('a[href], button, summary, [tabindex="0"]')
          .filter({ visible: true })
          .count();
        const stops: Stop[] = [];
        for (let stop = await nextStop(page); stop && stops.length < 200; stop = await nextStop(page))
          stops.push(stop);
        expect(stops[0]?.name).toBe('Skip to content');
        expect(stops.filter(({ isSeen, isInView }) => !isSeen || !isInView)).toEqual([]);
        expect(stops).toHaveLength(reachable);
      });
  });

test.describe('under a base', () => {
  test.use({ baseURL: baseUrl });
  test('the skip link is visible when focused, and moves the focus past the page header, after a navigation too', async ({
    page,
    visit,
  }) => {
    await visit('/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await expect(skip).toBeFocused();
    await expect(skip).toHaveCSS('clip-path', 'none');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').locator(':focus')).toBeVisible();
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('banner').locator(':focus')).toBeVisible();
    await page.getByRole('main').locator(`a[href$="${LEAD_ARTICLE}"]`).first().click();
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toContainText('Kadyrov');
    await skip.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`${LEAD_ARTICLE}(?:#.*)?$`));
    await expect(heading).toContainText('Kadyrov');
  });
});
