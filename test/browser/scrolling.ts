import { expect, type Page } from '@playwright/test';

export const scrollTop = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

/** Scrolls as a reader does, and gives where that leads. */
export async function scrollBy(page: Page, pixels: number): Promise<number> {
  const before = await scrollTop(page);
  await page.mouse.move(200, 300);
  await page.mouse.wheel(0, pixels);
  await expect.poll(() => scrollTop(page)).not.toBe(before);
  // A wheel scrolls over several frames: two that are alike end it.
  return page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let last = -1; last !== window.scrollY;) {
      last = window.scrollY;
      await frame();
      await frame();
    }
    return window.scrollY;
  });
}

/** Waits until the page is scrolled to a place, and stays there. */
export async function expectScrolledTo(page: Page, top: number): Promise<void> {
  const distance = async (): Promise<number> => Math.abs((await scrollTop(page)) - top);
  await expect.poll(distance).toBeLessThanOrEqual(2);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await distance()).toBeLessThanOrEqual(2);
}
