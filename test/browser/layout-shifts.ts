import type { Page } from '@playwright/test';

/**
 * Layout-shift scores since the page was opened. Shifts the page at the end to be sure that all earlier
 * entries were reported, so call it last.
 */
export const measureLayoutShifts = (page: Page): Promise<number[]> =>
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
