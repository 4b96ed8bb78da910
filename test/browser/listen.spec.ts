/** Reading aloud, with a mock engine that has the faults of real ones. */
import type { Page } from '@playwright/test';
import { heading, openSheet } from './feature-helpers.ts';
import { expect, NARROW_VIEWPORT, test } from './fixtures.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE } from './sample-pages.ts';
import { scrollTop } from './scrolling.ts';
import { spokenUtterances, removeSpeech, mockSpeech } from './mock-speech.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const bar = (page: Page) => page.getByRole('region', { name: 'Read aloud' });
const barButton = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });
const texts = async (page: Page): Promise<string[]> => (await spokenUtterances(page)).map(({ text }) => text);
const lastText = async (page: Page): Promise<string> => (await texts(page)).at(-1) ?? '';

/** The text marked on the page. */
const marked = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('spoken') ?? [];
    const whole = range as Range | undefined;
    const isMarked = (figure: Element): boolean => getComputedStyle(figure).outlineStyle === 'solid';
    const picture = [...document.querySelectorAll('figure')].find(isMarked)?.querySelector('img');
    return whole?.toString() ?? picture?.alt ?? '';
  });

/** Starts reading aloud and waits for the first words. */
async function listen(page: Page, { toolName = 'Listen', pauseName = 'Pause' } = {}): Promise<void> {
  await openSheet(page, toolName);
  await expect(page.getByRole('dialog').getByRole('button', { name: pauseName, exact: true })).toBeVisible();
}

test('an article is read from its headline, with its pictures, and the spoken text is marked and kept in view', async ({
  page,
  visit,
}) => {
  await mockSpeech(page, { msPerCharacter: 6 });
  await visit(LEAD_ARTICLE);
  await listen(page);
  await expect.poll(() => scrollTop(page)).toBeGreaterThan(600);
  await button(page, 'Pause').click();
  await expect.poll(async () => (await lastText(page)).includes(await marked(page))).toBe(true);
  const said = await texts(page);
  expect(said[0]).toBe(await heading(page).innerText());
  expect(said.filter((text) => text.startsWith('Picture: '))).not.toEqual([]);
  const isInView = await page.evaluate(() => {
    const [range] = CSS.highlights.get('spoken') ?? [];
    const box = (range as Range | undefined)?.getBoundingClientRect();
    return !box || (box.bottom > 0 && box.top < innerHeight);
  });
  expect(isInView).toBe(true);
});

test('the player stays when its panel is closed, and has buttons to pause, step and stop', async ({
  page,
  visit,
}) => {
  await page.setViewportSize(NARROW_VIEWPORT);
  await mockSpeech(page, { msPerCharacter: 200 });
  await visit(LEAD_ARTICLE);
  await listen(page);
  await page.keyboard.press('Escape');
  await barButton(page, 'Pause').click();
  await barButton(page, 'Next sentence').click();
  await barButton(page, 'Next sentence').click();
  const second = await marked(page);
  expect(second).not.toBe(await heading(page).innerText());
  expect(await texts(page)).toHaveLength(1);
  await barButton(page, 'Play').click();
  await expect.poll(() => texts(page)).toContain(second.replace(/\s+/g, ' '));
  await barButton(page, 'Stop listening').click();
  await expect(bar(page)).toHaveCount(0);
  expect(await marked(page)).toBe('');
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
});

test('a player that is closed by a key returns the focus', async ({ page, visit }) => {
  await mockSpeech(page, { msPerCharacter: 200 });
  await visit(LEAD_ARTICLE);
  await listen(page);
  await page.keyboard.press('Escape');
  const before = page.getByRole('contentinfo').getByRole('link').last();
  await before.focus();
  await page.keyboard.press('Tab');
  await expect(barButton(page, 'Previous sentence')).toBeFocused();
  await barButton(page, 'Stop listening').focus();
  await page.keyboard.press('Enter');
  await expect(bar(page)).toHaveCount(0);
  await expect(before).toBeFocused();
});

test('a tap on a paragraph continues reading there', async ({ page, visit }) => {
  await mockSpeech(page, { msPerCharacter: 200 });
  await visit(LEAD_ARTICLE);
  await listen(page);
  await page.keyboard.press('Escape');
  const paragraph = page.locator('p[data-block=paragraph]').nth(2);
  const words = (await paragraph.innerText()).slice(0, 25);
  await paragraph.click({ position: { x: 5, y: 8 } });
  await expect.poll(() => lastText(page)).toMatch(new RegExp(`^${words.replace(/\W/g, '.')}`));
  await expect.poll(async () => (await marked(page)).slice(0, 25)).toBe(words);
});

test('an Arabic article is read with an Arabic voice, in a right-to-left panel', async ({ page, visit }) => {
  await mockSpeech(page, { msPerCharacter: 4 });
  await visit(ARABIC_ARTICLE);
  const panel = await openSheet(page, 'استماع');
  await expect.poll(async () => (await spokenUtterances(page)).length).toBeGreaterThan(5);
  const said = await spokenUtterances(page);
  expect(said.filter(({ lang, voice }) => lang === 'ar' && voice !== 'Amina')).toEqual([]);
  await expect(panel).toHaveCSS('direction', 'rtl');
});

test('at the end, the next related article is opened and read', async ({ page, visit }) => {
  await mockSpeech(page, { msPerCharacter: 0.2 });
  await visit(LEAD_ARTICLE);
  const first = await heading(page).innerText();
  await openSheet(page, 'Listen');
  await expect(heading(page)).not.toHaveText(first, { timeout: 40_000 });
  const next = await heading(page).innerText();
  await expect.poll(() => texts(page)).toContain(next);
});

test('reading aloud continues on another page', async ({ page, visit }) => {
  await mockSpeech(page, { msPerCharacter: 15 });
  await visit(LEAD_ARTICLE);
  await listen(page);
  await page.keyboard.press('Escape');
  await page.getByRole('banner').getByRole('link', { name: 'The Broadsheet Review' }).click();
  await expect(heading(page)).toHaveText('The Broadsheet Review');
  const before = (await texts(page)).length;
  await expect.poll(async () => (await texts(page)).length).toBeGreaterThan(before);
  await expect(bar(page)).toBeVisible();
});

for (const { what, prepare, says } of [
  {
    what: 'without speech synthesis',
    prepare: removeSpeech,
    says: 'This browser does not support reading aloud.',
  },
  {
    what: 'without a voice',
    prepare: (page: Page) => mockSpeech(page, { isMute: true, voicesAfterMs: -1 }, []),
    says: 'This device has no voice',
  },
  {
    what: 'when the browser requires a user action',
    prepare: (page: Page) => mockSpeech(page, { errors: { '*': 'not-allowed' } }),
    says: 'blocked playback',
  },
])
  test(`${what}, the panel says so`, async ({ page, visit, passTime }) => {
    await page.clock.install();
    await prepare(page);
    await visit(LEAD_ARTICLE);
    const panel = await openSheet(page, 'Listen');
    // The page's clock decides how long it waits for a voice.
    await passTime(60_000);
    await expect(panel).toContainText(says);
  });

test('media keys control the player', async ({ page, visit }) => {
  await mockSpeech(page, { msPerCharacter: 200 });
  await page.addInitScript(() => {
    const keys = new Map<string, MediaSessionActionHandler | null>();
    Object.assign(window, { keys });
    MediaSession.prototype.setActionHandler = (action, handler) => void keys.set(action, handler);
  });
  const press = (action: MediaSessionAction): Promise<void> =>
    page.evaluate((action) => {
      const { keys } = window as unknown as { keys: Map<string, MediaSessionActionHandler | null> };
      keys.get(action)!({ action });
    }, action);
  const state = (): Promise<string> => page.evaluate(() => navigator.mediaSession.playbackState);
  await visit(LEAD_ARTICLE);
  await listen(page);
  await expect.poll(state).toBe('playing');
  expect(await page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe(
    await heading(page).innerText(),
  );
  await press('pause');
  await expect.poll(state).toBe('paused');
  await expect(button(page, 'Play')).toBeVisible();
  const seen: string[] = [await marked(page)];
  for (const action of ['seekforward', 'nexttrack', 'seekbackward', 'previoustrack'] as const) {
    await press(action);
    await expect.poll(() => marked(page)).not.toBe(seen.at(-1));
    seen.push(await marked(page));
  }
  // The next sentence is the standfirst; the paragraph after it and one sentence back lead there again.
  expect(seen[3]).not.toBe(seen[0]);
  await press('play');
  await expect.poll(state).toBe('playing');
  await press('stop');
  await expect(page.getByRole('button', { name: 'Stop listening' })).toHaveCount(0);
  await expect(bar(page)).toHaveCount(0);
  expect(await state()).toBe('none');
  const handlers = await page.evaluate(() => {
    const { keys } = window as unknown as { keys: Map<string, unknown> };
    return [...keys.values()].filter((handler) => handler !== null).length;
  });
  expect(handlers).toBe(0);
});
