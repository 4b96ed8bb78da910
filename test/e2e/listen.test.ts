/** Reading aloud, with an engine that behaves as real ones do. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { ARABIC, LEAD, SPECIMEN } from './sample.ts';
import { saidIn, withoutSpeech, withSpeech } from './speech.ts';
import { at, complaintsOf, eventually, headline, leaveBy, NARROW, openTab, scrollTop, visit } from './tab.ts';

const name = (button: string) => ({ name: button, exact: true });
const press = (page: Page, button: string): Promise<void> => page.getByRole('button', name(button)).click();
const texts = async (page: Page): Promise<string[]> => (await saidIn(page)).map(({ text }) => text);

/** The words that are marked in the page. */
const marked = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('spoken') ?? [];
    const whole = range as Range | undefined;
    return whole?.toString() ?? document.querySelector('[data-spoken] img')?.getAttribute('alt') ?? '';
  });

async function listen(page: Page, address: string): Promise<void> {
  await visit(page, at(inject('root'), address));
  await press(page, address === ARABIC ? 'استماع' : 'Listen');
  await page.locator('.listen-transport').waitFor();
}

test('the article is read from the headline on, and what is said is marked and kept in view', async () => {
  const page = await openTab();
  const complaints = complaintsOf(page);
  await withSpeech(page, { perCharacter: 6 });
  await listen(page, LEAD);
  await eventually(() => scrollTop(page)).toBeGreaterThan(600);
  await press(page, 'Pause');
  await eventually(async () => (await texts(page)).at(-1)).toContain(await marked(page));
  const said = await texts(page);
  expect(said[0]).toBe(await headline(page));
  expect(said.some((text) => text.startsWith('Picture: '))).toBe(true);
  const inView = await page.evaluate(() => {
    const [range] = CSS.highlights.get('spoken') ?? [];
    const box = (range as Range | undefined)?.getBoundingClientRect();
    return !box || (box.bottom > 0 && box.top < innerHeight);
  });
  expect(inView).toBe(true);
  expect(complaints).toEqual([]);
});

test('the player stays when its panel is closed, and pauses, steps and stops', async () => {
  const page = await openTab({ viewport: NARROW });
  await withSpeech(page, { perCharacter: 200 });
  await listen(page, LEAD);
  await page.keyboard.press('Escape');
  const bar = page.getByRole('region', { name: 'Reading aloud' });
  await bar.waitFor();
  await bar.getByRole('button', name('Pause')).click();
  await bar.getByRole('button', name('Forward one sentence')).click();
  await bar.getByRole('button', name('Forward one sentence')).click();
  const second = await marked(page);
  expect(second).not.toBe(await headline(page));
  expect(await texts(page)).toHaveLength(1);
  await bar.getByRole('button', name('Play')).click();
  await eventually(() => texts(page)).toContain(second.replace(/\s+/g, ' '));
  await bar.getByRole('button', name('Stop listening')).click();
  await eventually(() => bar.count()).toBe(0);
  expect(await marked(page)).toBe('');
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
});

test('a tap on a paragraph listens from there; a tap on a link does not', async () => {
  const page = await openTab();
  await withSpeech(page, { perCharacter: 200 });
  await listen(page, LEAD);
  await page.keyboard.press('Escape');
  const paragraph = page.locator('.story-body > p').nth(2);
  const words = (await paragraph.innerText()).slice(0, 25);
  await paragraph.click({ position: { x: 5, y: 8 } });
  await eventually(async () => (await texts(page)).at(-1)).toMatch(
    new RegExp(`^${words.replace(/\W/g, '.')}`),
  );
  await eventually(async () => (await marked(page)).slice(0, 25)).toBe(words);
});

test('an Arabic article speaks with its own voice, in a panel of its own direction', async () => {
  const page = await openTab();
  await withSpeech(page, { perCharacter: 4 });
  await listen(page, ARABIC);
  await eventually(async () => (await saidIn(page)).length).toBeGreaterThan(5);
  const said = await saidIn(page);
  expect(said.filter(({ lang }) => lang === 'ar').every(({ voice }) => voice === 'Amina')).toBe(true);
  expect(await page.locator('.sheet').evaluate((sheet) => getComputedStyle(sheet).direction)).toBe('rtl');
});

test('speed and voice are chosen, used at once, and remembered', async () => {
  const page = await openTab();
  await withSpeech(page, { perCharacter: 200 });
  await listen(page, LEAD);
  await page.getByLabel('Speed').fill('1.7');
  await page.getByLabel('Voice for English').selectOption({ label: 'Cloud (American English)' });
  await eventually(async () => (await saidIn(page)).at(-1)).toMatchObject({ rate: 1.7, voice: 'Cloud' });
  await listen(page, SPECIMEN);
  await eventually(async () => (await saidIn(page)).at(-1)).toMatchObject({ rate: 1.7, voice: 'Cloud' });
});

test('at the end the next related article is opened and read', async () => {
  const page = await openTab();
  await withSpeech(page, { perCharacter: 0.2 });
  await listen(page, LEAD);
  const first = await headline(page);
  await eventually(() => headline(page)).not.toBe(first);
  const next = await headline(page);
  await eventually(() => texts(page)).toContain(next);
});

test('what is read goes on while another page is looked at', async () => {
  const page = await openTab();
  await withSpeech(page, { perCharacter: 15 });
  await listen(page, LEAD);
  await page.keyboard.press('Escape');
  await leaveBy(page, '.nameplate a');
  const before = (await texts(page)).length;
  await eventually(async () => (await texts(page)).length).toBeGreaterThan(before);
  await page.getByRole('region', { name: 'Reading aloud' }).waitFor();
});

test.each([
  ['there is no speech', withoutSpeech, 'This browser cannot read aloud.'],
  [
    'there is no voice',
    (page: Page) => withSpeech(page, { isMute: true, voicesAfter: -1 }, []),
    'This device has no voice',
  ],
  [
    'the browser wants a press',
    (page: Page) => withSpeech(page, { errors: { '*': 'not-allowed' } }),
    'one more press',
  ],
] as const)('where %s, the panel says so', async (_, prepare, words) => {
  const page = await openTab();
  await prepare(page);
  await visit(page, at(inject('root'), LEAD));
  await press(page, 'Listen');
  await page.getByRole('dialog').getByText(words).waitFor({ timeout: 25_000 });
});

test('the media keys of a keyboard, headset or lock screen do what their buttons do', async () => {
  const page = await openTab();
  await withSpeech(page, { perCharacter: 200 });
  await page.addInitScript(() => {
    const keys = new Map<string, MediaSessionActionHandler | null>();
    Object.assign(window, { keys });
    MediaSession.prototype.setActionHandler = (action, handler) => void keys.set(action, handler);
  });
  const key = (action: MediaSessionAction): Promise<void> =>
    page.evaluate((action) => {
      const { keys } = window as unknown as { keys: Map<string, MediaSessionActionHandler | null> };
      keys.get(action)!({ action });
    }, action);
  const state = (): Promise<string> => page.evaluate(() => navigator.mediaSession.playbackState);
  await listen(page, LEAD);
  await eventually(state).toBe('playing');
  expect(await page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe(await headline(page));
  await key('pause');
  await eventually(state).toBe('paused');
  await page.getByRole('button', name('Play')).waitFor();
  const seen: string[] = [await marked(page)];
  for (const action of ['seekforward', 'nexttrack', 'seekbackward', 'previoustrack'] as const) {
    await key(action);
    await eventually(() => marked(page)).not.toBe(seen.at(-1));
    seen.push(await marked(page));
  }
  // One sentence on is the standfirst; the paragraph after that and one sentence back lead there again.
  expect(seen[3]).not.toBe(seen[0]);
  await key('play');
  await eventually(state).toBe('playing');
  await key('stop');
  await eventually(() => page.locator('.listen-transport, .listen-bar').count()).toBe(0);
  expect(await state()).toBe('none');
  const left = await page.evaluate(() => {
    const { keys } = window as unknown as { keys: Map<string, unknown> };
    return [...keys.values()].filter((handler) => handler !== null).length;
  });
  expect(left).toBe(0);
});
