import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { LEAD } from './sample.ts';
import { openTab, visit } from './tab.ts';

/** Opens an article, and names every animation of a view transition that meanwhile takes any time. */
async function transitionsOf(page: Page): Promise<string[]> {
  await visit(page, inject('root'));
  return page.evaluate(
    (address) =>
      new Promise<string[]>((done) => {
        const seen = new Set<string>();
        const end = performance.now() + 1500;
        const look = (): void => {
          for (const { effect } of document.getAnimations()) {
            const { pseudoElement } = effect as KeyframeEffect;
            const { duration } = effect!.getComputedTiming();
            if (pseudoElement?.startsWith('::view-transition') && Number(duration) > 1)
              seen.add(`${pseudoElement} for ${Number(duration)} ms`);
          }
          if (performance.now() < end) requestAnimationFrame(look);
          else done([...seen]);
        };
        document.querySelector<HTMLElement>(`main a[href="${address}"]`)!.click();
        look();
      }),
    LEAD,
  );
}

test('one page passes into the next', async () => {
  const page = await openTab({ reducedMotion: 'no-preference' });
  expect(await transitionsOf(page)).not.toEqual([]);
  expect(await page.locator('.story').isVisible()).toBe(true);
});

test('for a reader who wants less motion, nothing moves', async () => {
  const page = await openTab({ reducedMotion: 'reduce' });
  expect(await transitionsOf(page)).toEqual([]);
  expect(await page.locator('.story').isVisible()).toBe(true);
});

test('a navigation is one transition: no other stands before it in the queue', async () => {
  const page = await openTab();
  await page.addInitScript(() => {
    const start = document.startViewTransition.bind(document);
    Object.assign(window, { transitions: 0 });
    document.startViewTransition = (...given) => {
      (window as unknown as { transitions: number }).transitions++;
      return start(...given);
    };
  });
  await visit(page, inject('root'));
  await page.locator(`main a[href="${LEAD}"]`).first().click();
  await page.locator('.story').waitFor();
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => (window as unknown as { transitions: number }).transitions)).toBe(1);
});
