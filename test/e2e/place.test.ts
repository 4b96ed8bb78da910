/** The reader's place on the published site: found again on another width, in another size, and in a changed article. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Article } from '../../src/article/schema.ts';
import { violations } from './axe.ts';
import { bundle } from './bundle.ts';
import type * as PlaceEntry from './place-entry.ts';
import { publish, withContent } from './program.ts';
import { ARABIC, LEAD, LONG, SPECIMEN } from './sample.ts';
import {
  at,
  clickInPlace,
  complaintsOf,
  eventually,
  frames,
  leaveBy,
  NARROW,
  openTab,
  scrollTop,
  visit,
} from './tab.ts';

const SCRIPT = await bundle(fileURLToPath(new URL('place-entry.ts', import.meta.url)), 'place');

declare global {
  interface Window {
    place: typeof PlaceEntry;
  }
}

/** The same numbers each time, 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

interface Kept {
  readonly quote: NonNullable<ReturnType<typeof PlaceEntry.quoteAt>>;
  readonly line: number;
}

async function scrollToShare(page: Page, share: number): Promise<void> {
  await page.evaluate((share) => {
    const story = document.querySelector('.story-body')!.getBoundingClientRect();
    const top = scrollY + story.top - innerHeight * 0.2;
    scrollTo({ top: top + share * (story.height - innerHeight), behavior: 'instant' });
  }, share);
  await frames(page);
}

/** The words at which reading goes on, as the app keeps them. */
const read = (page: Page): Promise<Kept | undefined> =>
  page.evaluate(() => {
    const { page: article } = JSON.parse(document.querySelector('#bs-data')!.textContent) as {
      page: Article;
    };
    const spot = window.place.spotInView();
    const quote = spot && window.place.quoteAt(window.place.sheetOfBody(article), spot.id, spot.offset);
    return quote && { quote, line: spot.line };
  });

/** Goes on at words, and gives how many lines these stand from where they should; what stands there, if it is not they. */
const goOn = (page: Page, kept: Kept | undefined): Promise<number | string> =>
  page.evaluate(async (kept) => {
    const { page: article } = JSON.parse(document.querySelector('#bs-data')!.textContent) as {
      page: Article;
    };
    if (!kept || !(await window.place.resume(article, kept))) return `not found: ${kept?.quote.exact}`;
    const range = window.place.rangeAt(
      window.place.stretchOf(window.place.sheetOfBody(article), kept.quote)!,
    )!;
    // Of the first line alone: the page shows dates in other words, and further blocks within this one.
    const wanted = kept.quote.exact.split('\n')[0]!.slice(0, 20);
    if (!range.toString().trimStart().startsWith(wanted))
      return `${range.toString()} for ${kept.quote.exact}`;
    const isFoot = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    const box = range.getClientRects()[0]!;
    return isFoot ? 0 : Math.abs((box.top + box.bottom) / 2 - innerHeight * kept.line) / box.height;
  }, kept);

test.each([
  ['English', LONG, 18],
  ['every block', SPECIMEN, 16],
  ['Arabic', ARABIC, 16],
])('%s: in random places, widths and sizes, reading goes on within a line', async (_name, address, cases) => {
  const page = await openTab({ bypassCSP: true });
  await visit(page, at(inject('root'), address));
  await page.addScriptTag({ content: SCRIPT });
  const next = numbers(cases);
  const size = async (): Promise<void> => {
    await page.setViewportSize({ width: 320 + Math.floor(next() * 1200), height: 560 + Math.floor(next() * 500) });
    await page.evaluate(
      ([scale, leading]) => {
        document.documentElement.style.setProperty('--scale', String(scale));
        document.documentElement.style.setProperty('--leading', String(leading));
      },
      [0.8 + next() * 1.4, 0.9 + next() * 0.5],
    );
    await frames(page);
  };
  const astray: (number | string)[] = [];
  for (let i = 0; i < cases; i++) {
    await size();
    await scrollToShare(page, next());
    const kept = await read(page);
    if (!kept) continue;
    await size();
    astray.push(await goOn(page, kept));
  }
  expect(astray.length).toBeGreaterThan(cases * 0.7);
  expect(astray.filter((lines) => typeof lines === 'string' || lines > 1)).toEqual([]);
}); // prettier-ignore

const SENTENCES = [
  'The press stood in the cellar.',
  'Nobody had oiled it since spring.',
  'A boy carried the sheets upstairs.',
  'They dried on lines across the yard.',
  'By noon the street could read them.',
];
const paragraph = (number: number): string =>
  Array.from({ length: 4 }, (_, i) => `In ${1700 + number * 7 + i}, on day ${number * 31 + i}: ${SENTENCES[(number * 3 + i) % 5]}`).join(' '); // prettier-ignore
const article = (paragraphs: readonly string[]): unknown => ({
  headline: 'The press in the cellar',
  language: 'en',
  body: paragraphs.map((text) => ({ type: 'paragraph', text })),
});

test('after the article was corrected, reading goes on at the same words', async () => {
  const before = Array.from({ length: 60 }, (_, number) => paragraph(number));
  const next = numbers(7);
  const after = before.flatMap((text, number) => {
    const choice = next();
    if (choice < 0.15) return [`Added when this was corrected, ${number}.`, text];
    if (choice < 0.3) return [text.replace('spring', 'last spring').replace('stood', 'had stood')];
    return [text];
  });
  const content = (paragraphs: readonly string[]) => ({ 'articles/press.json': article(paragraphs) });
  const old = await withContent(content(before), (folder) => publish(folder));
  const fresh = await withContent(content(after), (folder) => publish(folder));
  try {
    const page = await openTab({ bypassCSP: true });
    await visit(page, at(old.url, '/articles/press/'));
    await page.addScriptTag({ content: SCRIPT });
    const quotes = [];
    for (let i = 0; i < 20; i++) {
      await scrollToShare(page, next());
      quotes.push(await read(page));
    }
    await page.setViewportSize(NARROW);
    await visit(page, at(fresh.url, '/articles/press/'));
    await page.addScriptTag({ content: SCRIPT });
    const astray: (number | string)[] = [];
    for (const quote of quotes) astray.push(await goOn(page, quote));
    expect(astray.filter((lines) => typeof lines === 'string' || lines > 1)).toEqual([]);
  } finally {
    await old.remove();
    await fresh.remove();
  }
});

/** Reads to a share of an article and rests there. */
async function readTo(page: Page, url: string, share: number): Promise<void> {
  await visit(page, url);
  await scrollToShare(page, share * 0.9);
  await page.mouse.wheel(0, 40);
  await page.waitForTimeout(300);
  await scrollToShare(page, share);
  await page.waitForTimeout(1200);
}

const offered = (page: Page) => page.getByRole('button', { name: 'Continue there' });

test('who comes back is offered to go on, and stands where they were', async () => {
  const page = await openTab();
  const complaints = complaintsOf(page);
  await readTo(page, at(inject('root'), LONG), 0.5);
  const left = await scrollTop(page);
  await visit(page, at(inject('root'), LEAD));
  await visit(page, at(inject('root'), LONG));
  expect(await scrollTop(page)).toBe(0);
  await offered(page).click();
  await eventually(async () => Math.abs((await scrollTop(page)) - left)).toBeLessThan(40);
  expect(await offered(page).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('the front page says what was begun, in room that it had from the first paint on, and goes on there', async () => {
  const page = await openTab();
  await readTo(page, at(inject('base'), LONG), 0.5);
  const left = await scrollTop(page);
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shifts: number }).shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await visit(page, inject('base'));
  const link = page.locator('.continue a');
  await link.waitFor();
  expect(await page.locator('.continue').innerText()).toMatch(/Continue reading[^]*4\d % read · \d min left|Continue reading[^]*5\d % read · \d min left/);
  expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
  await leaveBy(page, '.continue a');
  await eventually(async () => Math.abs((await scrollTop(page)) - left)).toBeLessThan(40);
  expect(await offered(page).count()).toBe(0);
}); // prettier-ignore

test('what was begun goes on there where the tab keeps nothing too', async () => {
  const page = await openTab();
  await readTo(page, at(inject('root'), LONG), 0.5);
  const left = await scrollTop(page);
  await visit(page, inject('root'));
  await page.locator('.continue a').waitFor();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Refused', 'QuotaExceededError');
    };
  });
  await leaveBy(page, '.continue a');
  await eventually(async () => Math.abs((await scrollTop(page)) - left)).toBeLessThan(40);
});

test('an article read to its end is finished, and no longer offered', async () => {
  const page = await openTab();
  await readTo(page, at(inject('root'), LEAD), 0.4);
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await page.waitForTimeout(1200);
  await clickInPlace(page, '[data-tool="place"]');
  await page.getByText('100 % read').waitFor();
  await eventually(() => page.getByRole('checkbox', { name: 'Finished' }).isChecked()).toBe(true);
  await visit(page, at(inject('root'), LEAD));
  await page.waitForTimeout(800);
  expect(await offered(page).count()).toBe(0);
  await visit(page, inject('root'));
  await page.waitForTimeout(800);
  expect(await page.locator('.continue').count()).toBe(0);
});

test('who says that an article is not finished is believed, until it is read anew', async () => {
  const page = await openTab();
  const toEnd = () =>
    page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  const box = page.getByRole('checkbox', { name: 'Finished' });
  await readTo(page, at(inject('root'), LEAD), 0.4);
  await toEnd();
  await clickInPlace(page, '[data-tool="place"]');
  await eventually(() => box.isChecked()).toBe(true);
  await box.click();
  await eventually(() => box.isChecked()).toBe(false);
  // A look back at the last lines is no reading, and neither is coming back to where one was.
  await page.evaluate(() => scrollBy({ top: -60, behavior: 'instant' }));
  await page.waitForTimeout(900);
  await toEnd();
  await page.waitForTimeout(1200);
  expect(await box.isChecked()).toBe(false);
  await visit(page, at(inject('root'), LEAD));
  await toEnd();
  await page.waitForTimeout(1200);
  await clickInPlace(page, '[data-tool="place"]');
  await page.getByText('100 % read').waitFor();
  expect(await box.isChecked()).toBe(false);
  await scrollToShare(page, 0.5);
  await page.waitForTimeout(900);
  await toEnd();
  await eventually(() => box.isChecked()).toBe(true);
});

test('Contents leads to every section, and marks the current one', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LONG));
  await clickInPlace(page, '[data-tool="place"]');
  const current = page.locator('.contents [aria-current="location"]');
  expect(await current.innerText()).toBe('Beginning');
  const link = page.locator('.contents a').nth(3);
  const name = await link.innerText();
  await link.click();
  await eventually(() => current.innerText()).toBe(name);
  const heading = page.locator('.story-body > h2', { hasText: name });
  const top = await heading.evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(120);
  expect(await page.locator(':target').innerText()).toBe(name);
});

test('what was read can be forgotten, one by one or all, and taken back', async () => {
  const page = await openTab();
  await readTo(page, at(inject('root'), LEAD), 0.4);
  await readTo(page, at(inject('root'), LONG), 0.4);
  await clickInPlace(page, '[data-tool="place"]');
  await page.getByText('What you have read').click();
  const items = page.locator('.history li');
  await eventually(() => items.count()).toBe(2);
  await items.first().getByRole('button').click();
  await eventually(() => items.count()).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => items.count()).toBe(2);
  await page.getByRole('button', { name: 'Forget all' }).click();
  await eventually(() => items.count()).toBe(0);
});

describe.each([
  ['wide', {}],
  ['on a phone, dark', { viewport: NARROW, colorScheme: 'dark' }],
  ['at 320 pixels in forced colours', { viewport: { width: 320, height: 640 }, forcedColors: 'active' }],
] as const)('Contents %s', (_name, options) => {
  test('has no fault that axe finds', async () => {
    const page = await openTab(options);
    await readTo(page, at(inject('root'), LONG), 0.4);
    await clickInPlace(page, '[data-tool="place"]');
    await page.getByText('What you have read').click();
    expect(await violations(page)).toEqual([]);
  });
}); // prettier-ignore
