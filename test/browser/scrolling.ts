import { expect, type Locator, type Page } from '@playwright/test';

export const scrollTop = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

/** Scrolls by mouse wheel and returns the new position. */
export async function scrollBy(page: Page, pixels: number): Promise<number> {
  const before = await scrollTop(page);
  await page.mouse.move(200, 300);
  await page.mouse.wheel(0, pixels);
  await expect.poll(() => scrollTop(page)).not.toBe(before);
  // Smooth scrolling ends when two frames are the same.
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

/** Waits until the page is at a position and stays there. */
export async function expectScrolledTo(page: Page, top: number): Promise<void> {
  const distance = async (): Promise<number> => Math.abs((await scrollTop(page)) - top);
  await expect.poll(distance).toBeLessThanOrEqual(2);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await distance()).toBeLessThanOrEqual(2);
}

/** The one element that is marked as what the address leads to, by the browser or by the app. */
export async function findTarget(page: Page): Promise<Locator> {
  const ids = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('[id]')]
        .filter((element) => getComputedStyle(element).animationName === 'found')
        .map(({ id }) => id),
    );
  await expect.poll(ids).toHaveLength(1);
  return page.locator(`[id="${(await ids())[0]}"]`);
}
