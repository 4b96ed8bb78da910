import { expect, type Page } from '@playwright/test';

type WithShifts = typeof globalThis & { takeLayoutShifts: () => string[] };

/** Records layout shifts on every page opened from now on. */
export const recordLayoutShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const list: string[] = [];
    const keep = (entries: readonly PerformanceEntry[]): void => {
      for (const entry of entries) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
        const moved = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML : node?.textContent,
        );
        list.push(`${value.toFixed(4)}: ${moved.map((text) => text?.slice(0, 60)).join(' | ')}`);
      }
    };
    const observer = new PerformanceObserver((observed) => keep(observed.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const takeLayoutShifts = (): string[] => {
      keep(observer.takeRecords());
      return list;
    };
    Object.assign(globalThis, { takeLayoutShifts });
  });

export const layoutShifts = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as WithShifts).takeLayoutShifts());

/** Scrolls through all pictures and waits for each to load. */
export async function scrollThrough(page: Page): Promise<void> {
  for (const picture of await page.locator('main img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
      .toBe(true);
  }
}
