/** Text and theme on the published site: at once, on every later page from the first frame, in every tab, and legible. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import { ARABIC, LEAD, LONG } from './sample.ts';
import {
  at,
  clickInPlace,
  complaintsOf,
  eventually,
  frames,
  leaveBy,
  NARROW,
  openTab,
  requestsOf,
  visit,
} from './tab.ts';

async function openPanel(page: Page): Promise<void> {
  await clickInPlace(page, '[data-tool="preferences"]');
  await page.locator('.sheet').waitFor();
}

const choose = (page: Page, name: string): Promise<void> =>
  page.getByRole('radio', { name, exact: true }).check();
const ofBody = (page: Page, property: string): Promise<string> =>
  page.evaluate((property) => getComputedStyle(document.body).getPropertyValue(property), property);
const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const BLACK = 'rgb(0, 0, 0)';

test('a choice changes properties of the root alone: nothing of the page is rendered again', async () => {
  const page = await openTab();
  const complaints = complaintsOf(page);
  await visit(page, at(inject('root'), LONG));
  await openPanel(page);
  await page.evaluate(() => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    new MutationObserver((records) => {
      for (const { target } of records) changes.push((target as Element).className);
    }).observe(document.querySelector('main')!, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const before = await ofBody(page, 'font-size');
  await choose(page, 'Black');
  await page.getByRole('button', { name: 'Text size: more' }).click();
  await choose(page, 'Justified');
  await page.getByRole('checkbox', { name: 'Show pull-quotes' }).uncheck();
  await frames(page);
  expect(await paper(page)).toBe(BLACK);
  expect(await ofBody(page, 'font-size')).not.toBe(before);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.story-body p')!).textAlign)).toBe('justify');
  expect(await page.locator('.pullquote[aria-hidden]:visible').count()).toBe(0);
  expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
  expect(complaints).toEqual([]);
}); // prettier-ignore

/** The brightest that the page's corner is in each frame that the browser shows while something happens. */
async function brightness(page: Page, happen: () => Promise<unknown>): Promise<number[]> {
  const client = await page.context().newCDPSession(page);
  const shots: string[] = [];
  client.on('Page.screencastFrame', ({ data, sessionId }) => {
    shots.push(data);
    void client.send('Page.screencastFrameAck', { sessionId });
  });
  await client.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await happen();
  await page.waitForTimeout(300);
  await client.send('Page.stopScreencast');
  const looker = await page.context().newPage();
  const seen = await looker.evaluate(async (shots) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d')!;
    const values: number[] = [];
    for (const shot of shots) {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${shot}`)).blob());
      context.drawImage(image, 2, 2, 1, 1, 0, 0, 1, 1);
      values.push(Math.max(...context.getImageData(0, 0, 1, 1).data.slice(0, 3)));
    }
    return values;
  }, shots);
  await looker.close();
  return seen;
}

test('a reload shows no frame in another look', async () => {
  const page = await openTab({ colorScheme: 'light' });
  await visit(page, at(inject('root'), LEAD));
  expect(Math.max(...(await brightness(page, () => page.reload())))).toBeGreaterThan(200);
  await openPanel(page);
  await choose(page, 'Black');
  await page.keyboard.press('Escape');
  await frames(page);
  const seen = await brightness(page, () => page.reload());
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((value) => value > 0)).toEqual([]);
  expect(await paper(page)).toBe(BLACK);
});

test('drop capitals and pull-quotes that are turned off are gone from the page, and from the next', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LEAD));
  const look = () =>
    page.evaluate(() => ({
      caps: [...document.querySelectorAll('.story-body p')].filter(
        (one) => getComputedStyle(one, '::first-letter').getPropertyValue('initial-letter') !== 'normal',
      ).length,
      quotes: [...document.querySelectorAll('.pullquote')].filter((one) => one.checkVisibility()).length,
    }));
  const shown = await look();
  expect(shown.caps).toBe(1);
  expect(shown.quotes).toBeGreaterThan(0);
  await openPanel(page);
  await page.getByRole('checkbox', { name: 'Drop capitals' }).uncheck();
  expect(await look()).toEqual({ caps: 0, quotes: shown.quotes });
  await page.getByRole('checkbox', { name: 'Show pull-quotes' }).uncheck();
  expect(await look()).toEqual({ caps: 0, quotes: 0 });
  await visit(page, at(inject('root'), LEAD));
  expect(await look()).toEqual({ caps: 0, quotes: 0 });
  await openPanel(page);
  await page.getByRole('checkbox', { name: 'Drop capitals' }).check();
  await page.getByRole('checkbox', { name: 'Show pull-quotes' }).check();
  expect(await look()).toEqual(shown);
});

test('a face that was chosen is in force before the first paint, however late it comes', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LEAD));
  await openPanel(page);
  await choose(page, 'Literata');
  await eventually(() => page.evaluate(() => localStorage.getItem('bs:look') ?? '')).toContain('literata');
  await page.route(/literata[^/]*\.css/, async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  await page.goto(at(inject('root'), LONG));
  const [paint, sheet] = await page.evaluate(async () => {
    const paint = await new Promise<number>((done) => {
      const watch = new PerformanceObserver((list) => done(list.getEntries()[0]!.startTime));
      watch.observe({ type: 'paint', buffered: true });
    });
    const [sheet] = performance.getEntriesByType('resource').filter(({ name }) => /literata.*css/.test(name));
    return [paint, (sheet as PerformanceResourceTiming).responseEnd] as const;
  });
  expect(sheet).toBeGreaterThan(700);
  expect(paint).toBeGreaterThan(sheet);
});

test('the look holds on the next page, after a reload, and until it is reset', async () => {
  const page = await openTab({ colorScheme: 'light' });
  await visit(page, inject('base'));
  const usual = [await paper(page), await ofBody(page, 'font-size')];
  await openPanel(page);
  await choose(page, 'Dark');
  await page.getByRole('button', { name: 'Large', exact: true }).click();
  const wished = [await paper(page), await ofBody(page, 'font-size')];
  await leaveBy(page, `main a[href="/base${LEAD}"]`);
  expect([await paper(page), await ofBody(page, 'font-size')]).toEqual(wished);
  await visit(page, at(inject('base'), LONG));
  expect([await paper(page), await ofBody(page, 'font-size')]).toEqual(wished);
  await openPanel(page);
  expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Reset everything' }).click();
  await page.getByText('Everything is as it was at first.').waitFor();
  expect([await paper(page), await ofBody(page, 'font-size')]).toEqual(usual);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => localStorage.getItem(key)))).toEqual([]);
}); // prettier-ignore

test('every tab takes the choice over', async () => {
  const one = await openTab();
  await visit(one, inject('root'));
  const two = await one.context().newPage();
  await visit(two, at(inject('root'), LEAD));
  await openPanel(one);
  await choose(one, 'Black');
  await eventually(() => paper(two)).toBe(BLACK);
  await choose(one, 'Sepia');
  await eventually(() => paper(two)).toBe('rgb(246, 236, 214)');
});

test('the line that is read stays where it is when the type grows', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LONG));
  await page.evaluate(() => {
    const paragraph = document.querySelectorAll('.story-body > p')[8]!;
    scrollTo({ top: scrollY + paragraph.getBoundingClientRect().top - innerHeight / 4, behavior: 'instant' });
  });
  await openPanel(page);
  const read = (): Promise<string> =>
    page.evaluate(() => document.elementFromPoint(500, innerHeight / 3)?.closest('[data-block]')?.id ?? '');
  const before = await read();
  expect(before).not.toBe('');
  for (let i = 0; i < 6; i++) await page.getByRole('button', { name: 'Text size: more' }).click();
  expect(await read()).toBe(before);
});

describe('faces', () => {
  const fonts = (requests: ReturnType<typeof requestsOf>): string[] =>
    requests.map((one) => new URL(one.url()).pathname.replace(/^.*\//, '')).filter((name) => name.endsWith('.woff2'));

  test('are fetched when they are chosen, and no file that the text does not need', async () => {
    const page = await openTab();
    const requests = requestsOf(page);
    await visit(page, at(inject('root'), LONG));
    await openPanel(page);
    await frames(page);
    expect(fonts(requests)).toEqual([]);
    await choose(page, 'Literata');
    await eventually(() => page.evaluate(() => document.fonts.check('16px "Literata Variable"', 'a'))).toBe(true);
    await eventually(() => fonts(requests).some((name) => /literata-latin-wght-normal/.test(name))).toBe(true);
    expect(fonts(requests).filter((name) => !name.startsWith('literata-latin-'))).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.story-body > p')!).fontFamily)).toContain('Literata Variable');
  });

  test('bring their letters in Arabic too', async () => {
    const page = await openTab();
    const requests = requestsOf(page);
    await visit(page, at(inject('root'), ARABIC));
    await openPanel(page);
    await choose(page, 'Source Serif');
    await eventually(() => fonts(requests).some((name) => name.startsWith('noto-naskh-arabic-arabic'))).toBe(true);
  });

  test('stand in for each other until they arrive: few lines move', async () => {
    const page = await openTab();
    await visit(page, at(inject('root'), LONG));
    await openPanel(page);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.woff2', async (route) => {
      await held;
      await route.continue();
    });
    const height = (): Promise<number> => page.evaluate(() => document.querySelector('.story-body')!.clientHeight);
    for (const face of ['Literata', 'Source Serif', 'Atkinson Hyperlegible', 'OpenDyslexic']) {
      await choose(page, face);
      await page.waitForTimeout(200);
      await frames(page);
      const before = await height();
      release();
      await page.evaluate(() => document.fonts.ready);
      await frames(page);
      const change = Math.abs((await height()) / before - 1);
      expect([face, change < 0.03, change]).toEqual([face, true, expect.any(Number)]);
    }
  });
}); // prettier-ignore

test('what is broken in the device’s memory breaks no page, and is mended', async () => {
  for (const [look, preferences] of [
    ['{', '{'],
    ['{"--paper":7,"theme":null,"sheet":"no/such.css","":""}', '{"theme":"none","size":"big"}'],
    ['[1]', '[]'],
  ]) {
    const page = await openTab();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(
      ([look, preferences]) => {
        if (sessionStorage.getItem('set')) return;
        sessionStorage.setItem('set', '1');
        localStorage.setItem('bs:look', look!);
        localStorage.setItem('bs:preferences', preferences!);
        localStorage.setItem('bs:has', 'preferences');
      },
      [look, preferences],
    );
    await visit(page, at(inject('root'), LEAD));
    expect(await page.locator('main h1').isVisible()).toBe(true);
    await eventually(() => page.evaluate(() => localStorage.getItem('bs:look'))).toBe(null);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'] ?? '')).toBe('');
    expect(errors).toEqual([]);
  }
});

test('where nothing can be stored a choice holds for the page, which says so', async () => {
  const page = await openTab();
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Refused', 'SecurityError');
        },
      });
  });
  const complaints = complaintsOf(page);
  await visit(page, inject('root'));
  await openPanel(page);
  expect(await page.locator('.door').count()).toBe(0);
  await choose(page, 'Black');
  expect(await paper(page)).toBe(BLACK);
  await page.locator('.door').getByText('This browser keeps nothing for later', { exact: false }).waitFor();
  await leaveBy(page, `main a[href="${LEAD}"]`);
  expect(await paper(page)).toBe(BLACK);
  expect(complaints).toEqual([]);
});

describe.each([
  ['wide', { viewport: { width: 1280, height: 900 } }],
  ['on a phone', { viewport: NARROW }],
  ['at 320 pixels', { viewport: { width: 320, height: 640 } }],
  ['dark', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active' }],
] as const)('the panel %s', (_name, options) => {
  test('has no fault that axe finds, and none of it is cut off', async () => {
    const page = await openTab(options);
    await visit(page, at(inject('root'), LEAD));
    await openPanel(page);
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate(() => {
      const sheet = document.querySelector('.sheet')!;
      return [sheet.scrollWidth - sheet.clientWidth, document.documentElement.scrollWidth - innerWidth];
    });
    expect(Math.max(...overflow)).toBeLessThanOrEqual(0);
  });
}); // prettier-ignore

test.each(['Light', 'Sepia', 'Grey', 'Dark', 'Black', 'High contrast'])('a page in %s has enough contrast', async (theme) => {
  const page = await openTab();
  await visit(page, at(inject('root'), LONG));
  await openPanel(page);
  await choose(page, theme);
  expect(await violations(page, ['color-contrast'])).toEqual([]);
}); // prettier-ignore

test('all of it is in reach of the keyboard', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LEAD));
  await page.locator('[data-tool="preferences"]').focus();
  await page.keyboard.press('Enter');
  await page.locator('.sheet').waitFor();
  const reached = new Set<string>();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const { activeElement: element } = document;
      if (!(element instanceof HTMLElement) || !element.closest('.sheet')) return '';
      return element.getAttribute('aria-label') ?? (element as HTMLInputElement).name ?? element.innerText;
    });
    reached.add(name);
  }
  const all = await page.locator('.sheet :is(button, input)').count();
  expect(all).toBeGreaterThan(30);
  for (const name of ['Close', 'bs-theme', 'bs-face', 'bs-align', 'Text size: more', 'Line height: less'])
    expect([...reached]).toContain(name);
  await page.locator('input[name="bs-theme"]:checked').focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('input[name="bs-theme"]:checked').evaluate((one) => one.closest('label')!.dataset['option'])).toBe('light');
  await page.keyboard.press('Escape');
  await eventually(() => page.locator('.sheet').count()).toBe(0);
}); // prettier-ignore
