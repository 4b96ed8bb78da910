import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { ARABIC, LEAD } from './sample.ts';
import { at, NARROW, openTab, visit, WIDE } from './tab.ts';

interface Stop {
  readonly name: string;
  /** Whether anything about it or around it looks different from when it has no focus. */
  readonly isSeen: boolean;
  readonly isInView: boolean;
}

/** Presses Tab, and looks at where that leads; nothing when it leads out of the page. */
async function nextStop(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab');
  await page.waitForTimeout(30);
  return page.evaluate(() => {
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

test.each([LEAD, ARABIC].flatMap((address) => [WIDE, NARROW].map((viewport) => ({ address, viewport }))))(
  'Tab walks through $address at $viewport.width px and can be followed by the eye',
  async ({ address, viewport }) => {
    const page = await openTab({ viewport });
    await visit(page, at(inject('root'), address));
    const reachable = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex="0"]')].filter(
          (one) => one.checkVisibility(),
        ).length,
    );
    const stops: Stop[] = [];
    for (let stop = await nextStop(page); stop && stops.length < 200; stop = await nextStop(page))
      stops.push(stop);
    expect(stops[0]?.name).toBe('Skip to content');
    expect(stops.filter(({ isSeen, isInView }) => !isSeen || !isInView)).toEqual([]);
    expect(stops).toHaveLength(reachable);
  },
);

test('the skip link is seen when it is reached, and leads to what follows the masthead', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LEAD));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  expect(await skip.evaluate((link) => getComputedStyle(link).clipPath)).toBe('none');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.tagName === 'MAIN');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main .story-header') !== null)).toBe(
    true,
  );
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.masthead') !== null)).toBe(true);
});

test('the skip link works after a navigation too, and keeps the page', async () => {
  const page = await openTab();
  await visit(page, inject('base'));
  await page.locator(`main a[href$="${LEAD}"]`).first().click();
  await page.locator('.story').waitFor();
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.tagName === 'MAIN');
  expect(page.url()).toContain(LEAD);
  expect(await page.locator('.story').isVisible()).toBe(true);
});
