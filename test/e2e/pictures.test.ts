import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { ARABIC, LEAD, LONG, SPECIMEN } from './sample.ts';
import { at, frames, hydrated, NARROW, openTab, WIDE } from './tab.ts';

const ROOT = inject('root');
const PAGES = ['/', '/sections/craft/', LEAD, LONG, ARABIC, SPECIMEN];

/** Adds up what moves in the page by itself, from its start on. */
const countShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
        const names = sources.map(({ node }) =>
          (node instanceof Element ? node.outerHTML : node?.textContent)?.slice(0, 60),
        );
        shifts.push(`${value.toFixed(4)} at ${entry.startTime.toFixed()} ms: ${names.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

test.each(
  ['/', LEAD, SPECIMEN].flatMap((address) => [WIDE, NARROW].map((viewport) => ({ address, viewport }))),
)(
  'nothing of $address moves at $viewport.width px while slow pictures come',
  async ({ address, viewport }) => {
    const page = await openTab({ viewport });
    await countShifts(page);
    await page.route('**/media/*', async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue().catch(() => undefined);
    });
    await page.goto(at(ROOT, address));
    await hydrated(page);
    await page.evaluate(async () => {
      for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
        window.scrollTo(0, top);
        await new Promise((done) => setTimeout(done, 60));
      }
    });
    await page.waitForTimeout(600);
    await frames(page);
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
  },
);

test.each(PAGES)(
  'every picture of %s keeps its room, the first comes first and the others when they are near',
  async (address) => {
    const page = await openTab();
    await page.goto(at(ROOT, address));
    const pictures = await page.locator('main img').evaluateAll((all) =>
      (all as HTMLImageElement[]).map((img) => ({
        src: img.src,
        room:
          (img.hasAttribute('width') && img.hasAttribute('height')) ||
          /\d/.test(getComputedStyle(img).aspectRatio),
        alt: img.getAttribute('alt') !== null,
        loading: img.loading,
        priority: img.fetchPriority,
        lead: img.closest('.lead, [data-lead]') !== null,
      })),
    );
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter(({ room, alt }) => !room || !alt)).toEqual([]);
    const leads = pictures.filter(({ lead }) => lead);
    expect(leads.filter(({ loading, priority }) => loading !== 'eager' || priority !== 'high')).toEqual([]);
    expect(leads).toHaveLength(address.startsWith('/sections') ? 0 : 1);
    expect(
      pictures.filter(({ lead, loading, priority }) => !lead && (loading !== 'lazy' || priority === 'high')),
    ).toEqual([]);
  },
);

test('pictures far below are not asked for before they are near', async () => {
  const page = await openTab();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(at(ROOT, SPECIMEN));
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  const last = page.locator('main [data-block=gallery] img').last();
  const src = (await last.getAttribute('src'))!;
  expect(asked).not.toContain(src);
  const answer = page.waitForResponse((response) => response.url().endsWith(src));
  await last.scrollIntoViewIfNeeded();
  expect((await answer).ok()).toBe(true);
});
