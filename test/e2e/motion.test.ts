import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { LEAD } from './sample.ts';
import { frames, isHeadlineFocused, NARROW, openTab, visit } from './tab.ts';

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

interface Counted {
  transitions: number;
  steps: number[];
}

/** Counts the transitions that the page starts, and the blocks that it holds in each frame after the headline has changed. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const start = document.startViewTransition.bind(document);
    const counted: Counted = { transitions: 0, steps: [] };
    Object.assign(window, { counted });
    document.startViewTransition = (...given) => {
      counted.transitions++;
      return start(...given);
    };
    const look = (): void => {
      if (location.pathname !== '/') counted.steps.push(document.querySelectorAll('.story-body > *').length);
      requestAnimationFrame(look);
    };
    look();
  });
}

const countedOn = (page: Page): Promise<Counted> =>
  page.evaluate(() => (window as unknown as { counted: Counted }).counted);

test('a navigation is one transition: no other stands before it in the queue', async () => {
  const page = await openTab();
  await watch(page);
  await visit(page, inject('root'));
  await page.locator(`main a[href="${LEAD}"]`).first().click();
  await page.locator('.story').waitFor();
  await page.waitForTimeout(500);
  expect((await countedOn(page)).transitions).toBe(1);
});

test('a finger waits for no transition, nor for what is below the first screen', async () => {
  const page = await openTab({ hasTouch: true, viewport: NARROW });
  await watch(page);
  await visit(page, inject('root'));
  const link = page.locator(`main a[href="${LEAD}"]`).first();
  await link.tap();
  await page.locator('.story-footer').waitFor();
  await frames(page);
  const { transitions, steps } = await countedOn(page);
  expect(transitions).toBe(0);
  expect(steps.find((blocks) => blocks > 0)).toBe(4);
  expect(steps.at(-1)).toBeGreaterThan(4);
  expect(await isHeadlineFocused(page)).toBe(true);
});
