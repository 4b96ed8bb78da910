import type { Page } from '@playwright/test';

/**
 * What has moved by itself since the page was opened: the browser's layout-shift score, and the beginning of each element that moved.
 * Then it moves a box of its own until the browser reports that move, and so has reported all earlier ones.
 */
export const measureLayoutShifts = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        type Shift = PerformanceEntry & {
          readonly value: number;
          readonly sources: readonly { node?: Node }[];
        };
        const shifts: string[] = [];
        const box = document.body.appendChild(document.createElement('div'));
        const style = { position: 'fixed', inset: '0 50% 50% 0', background: 'red', opacity: '0.01' };
        Object.assign(box.style, style);
        const observer = new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as Shift[]) {
            if (sources.some(({ node }) => node === box)) {
              observer.disconnect();
              box.remove();
              return resolve(shifts);
            }
            const moved = sources.map(({ node }) =>
              node instanceof Element ? node.outerHTML : node?.textContent,
            );
            shifts.push(`${value.toFixed(4)}: ${moved.map((text) => text?.slice(0, 60)).join(' | ')}`);
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // A move that no frame shows on both sides is no shift, so one move may not be enough on a busy machine.
        const move = (isBack: boolean): void => {
          if (!box.isConnected) return;
          box.style.setProperty('inset', isBack ? '0 50% 50% 0' : '50% 0 0 50%');
          setTimeout(() => requestAnimationFrame(() => move(!isBack)), 50);
        };
        requestAnimationFrame(() => requestAnimationFrame(() => move(false)));
      }),
  );
