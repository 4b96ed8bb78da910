import type { Page } from '@playwright/test';

/**
 * What has moved by itself since the page was opened, as the browser's layout-shift scores. It then moves the page itself: once
 * the browser tells of that, it has told of all before. So ask it last.
 */
export const layoutShifts = (page: Page): Promise<number[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const shifts: number[] = [];
        let movedAt = Infinity;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { readonly value: number })[])
            if (entry.startTime < movedAt) shifts.push(entry.value);
            else resolve(shifts);
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            movedAt = performance.now();
            document.body.style.setProperty('margin-block-start', '50vh');
          }),
        );
      }),
  );
