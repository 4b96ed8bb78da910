/** Reading positions: restored at another width, another text size and in a changed article. */
import { fileURLToPath } from 'node:url';
import type { Page, PlaywrightTestArgs } from '@playwright/test';
import type { Article } from '../../src/article/schema.ts';
import { runs } from '../unit/runs.ts';
import { OF_COLOURS, OF_FORCED_COLOURS, panelViolations } from './axe.ts';
import { bundleModule } from './bundle.ts';
import { heading, openSheet, sheet, startedArticles } from './feature-helpers.ts';
import { baseUrl, expect, NARROW_VIEWPORT, SMALL_VIEWPORT, test as base, type Fixtures } from './fixtures.ts';
import { contentOverflow } from './layout-checks.ts';
import { measureLayoutShifts } from './layout-shifts.ts';
import type * as PositionModules from './reading-position-entry.ts';
import { readRows } from './reader-storage.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE, LONG_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';
import { scrollTop } from './scrolling.ts';
import { testRepublishedSite } from './republished-site.ts';

declare global {
  interface Window {
    modules: typeof PositionModules;
  }
}

/** What the helpers below need to read an article. */
type Reader = Pick<Fixtures & PlaywrightTestArgs, 'page' | 'visit' | 'passTime'>;

const test = base.extend<{ readonly reader: Reader }>({
  reader: ({ page, visit, passTime }, use) => use({ page, visit, passTime }),
});

let script = '';
test.beforeAll(async () => {
  script = await bundleModule(
    fileURLToPath(new URL('reading-position-entry.ts', import.meta.url)),
    'modules',
  );
});

test.beforeEach(({ context }) => context.clock.install());

/** Waits for the page to paint. */
const frames = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** Deterministic; 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

interface Kept {
  readonly quote: NonNullable<ReturnType<typeof PositionModules.quoteAt>>;
  readonly line: number;
}

async function scrollToShare(page: Page, share: number): Promise<void> {
  await page.evaluate((share) => {
    const blocks = [...document.querySelectorAll('[data-block]')].map((one) => one.getBoundingClientRect());
    const top = scrollY + blocks[0]!.top;
    const height = scrollY + blocks.at(-1)!.bottom - top;
    scrollTo({ top: top - innerHeight * 0.2 + share * (height - innerHeight), behavior: 'instant' });
  }, share);
  await frames(page);
}

/** The text at which reading continues, as stored by the app. */
const read = (page: Page): Promise<Kept | undefined> =>
  page.evaluate(() => {
    const { page: article } = JSON.parse(document.querySelector('#bs-data')!.textContent) as {
      page: Article;
    };
    const spot = window.modules.spotAtReadingLine();
    const quote =
      spot &&
      window.modules.quoteAt(
        window.modules.articleTextOf(window.modules.bodyPassages(article)),
        spot.id,
        spot.offset,
      );
    return quote && { quote, line: spot.line };
  });

/** Loads the modules into a page, and gives them its article. */
async function addModules(page: Page): Promise<void> {
  await page.addScriptTag({ content: script });
  await page.evaluate(() => {
    const story = document.querySelector<HTMLElement>('main article')!;
    window.modules.setPageElement('story', story);
    const body = story.querySelector('[data-block]')!.closest<HTMLElement>('article > *')!;
    window.modules.setPageElement('body', body);
  });
}

/** Restores a position and returns by how many lines it is off; if other text is there, that text. */
const resume = (page: Page, kept: Kept | undefined): Promise<number | string> =>
  page.evaluate(async (kept) => {
    const { page: article } = JSON.parse(document.querySelector('#bs-data')!.textContent) as {
      page: Article;
    };
    if (!kept || !(await window.modules.resumeReading(article, kept)))
      return `not found: ${kept?.quote.exact}`;
    const range = window.modules.domRangeOf(
      window.modules.locateQuote(
        window.modules.articleTextOf(window.modules.bodyPassages(article)),
        kept.quote,
      )!,
    )!;
    // First line only: the page formats dates differently, and contains nested blocks; and without numbers of notes.
    const wanted = kept.quote.exact.split('\n')[0]!.slice(0, 20);
    const contents = range.cloneContents();
    contents.querySelectorAll('[role=doc-noteref]').forEach((mark) => mark.remove());
    if (!contents.textContent.trimStart().startsWith(wanted))
      return `${contents.textContent} for ${kept.quote.exact}`;
    const isFoot = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    const box = range.getClientRects()[0]!;
    return isFoot ? 0 : Math.abs((box.top + box.bottom) / 2 - innerHeight * kept.line) / box.height;
  }, kept);

for (const [name, address, cases] of [
  ['English', LONG_ARTICLE, runs(8)],
  ['every block', SPECIMEN_ARTICLE, runs(12)],
  ['Arabic', ARABIC_ARTICLE, runs(8)],
] as const)
  test.describe(name, () => {
    test.use({ bypassCSP: true });
    test('reading resumes within a line at random positions, widths and text sizes', async ({
      page,
      visit,
    }) => {
      await visit(address);
      await addModules(page);
      const next = numbers(cases);
      const resize = async (): Promise<void> => {
        const [width, height] = [320 + Math.floor(next() * 1200), 560 + Math.floor(next() * 500)];
        await page.setViewportSize({ width, height });
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
      for (let at = 0; at < cases; at++) {
        await resize();
        await scrollToShare(page, next());
        const kept = await read(page);
        if (!kept) continue;
        await resize();
        astray.push(await resume(page, kept));
      }
      expect(astray.length).toBeGreaterThan(cases * 0.7);
      expect(astray.filter((lines) => typeof lines === 'string' || lines > 1)).toEqual([]);
    });
  });

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

const next = numbers(7);

/** Paragraphs before and after a correction. */
function corrected(): [before: string[], after: string[]] {
  const before = Array.from({ length: 60 }, (_, number) => paragraph(number));
  const after = before.flatMap((text, number) => {
    const choice = next();
    if (choice < 0.15) return [`Added when this was corrected, ${number}.`, text];
    if (choice < 0.3) return [text.replace('spring', 'last spring').replace('stood', 'had stood')];
    return [text];
  });
  return [before, after];
}

const correctedTest = testRepublishedSite(
  corrected().map((paragraphs) => ({ 'articles/press.json': article(paragraphs) })),
);

correctedTest.describe('after an article was corrected', () => {
  correctedTest.use({ bypassCSP: true });
  correctedTest('reading resumes at the same words', async ({ page, visit, site }) => {
    const address = '/articles/press/';
    await visit(address);
    await addModules(page);
    const quotes = [];
    for (let at = 0; at < 20; at++) {
      await scrollToShare(page, next());
      quotes.push(await read(page));
    }
    await site.update(1);
    await page.setViewportSize(NARROW_VIEWPORT);
    await visit(address);
    await addModules(page);
    const astray: (number | string)[] = [];
    for (const quote of quotes) astray.push(await resume(page, quote));
    expect(astray.filter((lines) => typeof lines === 'string' || lines > 1)).toEqual([]);
  });
});

/** Performs an action and lets time pass until the position is stored. */
async function waitUntilStored(reader: Reader, act: () => Promise<unknown>): Promise<void> {
  const { page, passTime } = reader;
  const before = await page.evaluate(() => Date.now());
  await act();
  const isKept = async (): Promise<boolean> => {
    await passTime(1000);
    return (await readRows(page, 'places')).some(({ value }) => (value as { time: number }).time > before);
  };
  await expect.poll(isKept).toBe(true);
}

/** A block, and the share of it above the middle of the window: the same in every typeface. */
interface Spot {
  readonly block: string | undefined;
  readonly share: number;
}

const spotInMiddle = (page: Page): Promise<Spot> =>
  page.evaluate(() => {
    const middle = innerHeight / 2;
    const block = [...document.querySelectorAll('[data-block]')].findLast(
      (one) => one.getBoundingClientRect().top <= middle,
    );
    const box = block?.getBoundingClientRect();
    return { block: block?.textContent.slice(0, 60), share: box ? (middle - box.top) / box.height : 0 };
  });

/** Scrolls to a share of an article, waits until the position is stored, and returns what is in the middle of the window. */
async function readTo(reader: Reader, address: string, share: number): Promise<Spot> {
  const { page, visit } = reader;
  await visit(address);
  await waitUntilStored(reader, () => scrollToShare(page, share));
  return spotInMiddle(page);
}

const offer = (page: Page) => page.getByRole('button', { name: 'Continue', exact: true });
const finished = (page: Page) => page.getByRole('checkbox', { name: 'Finished' });

/** By its shortcut, because the button is not always in view. */
async function openContents(page: Page): Promise<void> {
  await page.keyboard.press('c');
  await expect(sheet(page, 'Contents')).toBeVisible();
}

const scrollToEnd = (page: Page): Promise<void> =>
  page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));

const expectNear = (page: Page, { block, share }: Spot): Promise<void> =>
  expect.poll(() => spotInMiddle(page)).toEqual({ block, share: expect.closeTo(share, 1) as unknown });

/** Reads half of an article and goes to the front page, then does `prepare` and follows the link to continue. */
async function continueFromFrontPage(reader: Reader, prepare: () => Promise<unknown>): Promise<void> {
  const { page, visit } = reader;
  const left = await readTo(reader, LONG_ARTICLE, 0.5);
  const name = await heading(page).innerText();
  await visit('/');
  await prepare();
  await startedArticles(page).getByRole('link', { name }).click();
  await expect(heading(page)).toHaveText(name);
  await expectNear(page, left);
  await expect(offer(page)).toHaveCount(0);
}

test('a returning reader is offered to continue where they stopped', async ({ page, visit, reader }) => {
  const left = await readTo(reader, LONG_ARTICLE, 0.5);
  await visit(LEAD_ARTICLE);
  await visit(LONG_ARTICLE);
  await expect(offer(page)).toBeVisible();
  expect(await scrollTop(page)).toBe(0);
  await offer(page).click();
  await expectNear(page, left);
  await expect(offer(page)).toHaveCount(0);
});

test.describe('on a site under a base', () => {
  test.use({ baseURL: baseUrl });

  test('the front page links to where reading stopped, without layout shifts', async ({ page, reader }) => {
    await continueFromFrontPage(reader, async () => {
      await expect(startedArticles(page)).toContainText(/[45]\d% read · \d min left/);
      expect(await measureLayoutShifts(page)).toEqual([]);
    });
  });

  test('the front page links to where reading stopped when session storage is full', async ({
    page,
    reader,
  }) => {
    await continueFromFrontPage(reader, () =>
      page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('Refused', 'QuotaExceededError');
        };
      }),
    );
  });

  test('the next page reserves space for an article that is left right after scrolling', async ({
    page,
    visit,
    passTime,
  }) => {
    await visit(LONG_ARTICLE);
    await scrollToShare(page, 0.5);
    const active = page.evaluate(async () => {
      const isTracked = (): boolean => document.querySelector('[style*="--share: 0."]') !== null;
      while (!isTracked()) await new Promise(requestAnimationFrame);
      dispatchEvent(new Event('pagehide'));
      return localStorage.getItem('bs:has');
    });
    await passTime(1000);
    expect(await active).toContain('continue');
  });
});

test('an article read to its end is finished and no longer listed as started', async ({
  page,
  visit,
  reader,
}) => {
  await readTo(reader, LONG_ARTICLE, 0.4);
  const other = await heading(page).innerText();
  await visit(LEAD_ARTICLE);
  await waitUntilStored(reader, () => scrollToEnd(page));
  await openContents(page);
  await expect(page.getByText('100% read')).toBeVisible();
  await expect(finished(page)).toBeChecked();
  await visit('/');
  await expect(startedArticles(page).getByRole('link')).toHaveText([other]);
});

test('an article marked as unfinished stays so until it is read again', async ({ page, visit, reader }) => {
  await visit(LEAD_ARTICLE);
  await waitUntilStored(reader, () => scrollToEnd(page));
  await openContents(page);
  await expect(finished(page)).toBeChecked();
  await finished(page).click();
  await expect(finished(page)).not.toBeChecked();
  // Scrolling back a little is not reading, and neither is returning.
  await waitUntilStored(reader, () => page.evaluate(() => scrollBy({ top: -60, behavior: 'instant' })));
  await waitUntilStored(reader, () => scrollToEnd(page));
  await expect(finished(page)).not.toBeChecked();
  await visit(LEAD_ARTICLE);
  await waitUntilStored(reader, () => scrollToEnd(page));
  await openContents(page);
  await expect(page.getByText('100% read')).toBeVisible();
  await expect(finished(page)).not.toBeChecked();
  await waitUntilStored(reader, () => scrollToShare(page, 0.5));
  await waitUntilStored(reader, () => scrollToEnd(page));
  await expect(finished(page)).toBeChecked();
});

test('Contents links to every section and marks the current one', async ({ page, visit }) => {
  await visit(LONG_ARTICLE);
  const contents = (await openSheet(page, 'Contents')).getByRole('navigation', { name: 'Contents' });
  const current = contents.locator('[aria-current=location]');
  await expect(current).toHaveText('Beginning');
  const link = contents.getByRole('link').nth(3);
  const name = await link.innerText();
  await link.click();
  await expect(current).toHaveText(name);
  const heading = page.getByRole('main').getByRole('heading', { name });
  const top = await heading.evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(120);
  await expect(page.locator(':target')).toHaveText(name);
});

test('Contents has no accessibility violation and no overflow in any setting', async ({ page, reader }) => {
  await readTo(reader, LONG_ARTICLE, 0.4);
  const panel = await openSheet(page, 'Contents');
  const fits = async (): Promise<void> => expect(await contentOverflow(panel)).toBe(0);
  await fits();
  expect(await panelViolations(page)).toEqual([]);
  await page.setViewportSize(NARROW_VIEWPORT);
  await page.emulateMedia({ colorScheme: 'dark' });
  await fits();
  expect(await panelViolations(page, ...OF_COLOURS), 'on a phone, dark').toEqual([]);
  await page.setViewportSize(SMALL_VIEWPORT);
  await page.emulateMedia({ forcedColors: 'active' });
  await fits();
  expect(await panelViolations(page, ...OF_FORCED_COLOURS), 'in forced colours').toEqual([]);
});
