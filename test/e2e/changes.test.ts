import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { broadsheet, serve, type Host } from './program.ts';
import { shot } from './shot.ts';
import { at, eventually, frames, NARROW, openTab, visit } from './tab.ts';

const ADDRESS = '/articles/flood/';
const filler = (of: string): string =>
  `The ${of} stood where it had stood all week, and nobody who passed it that morning could say when it would be moved again.`;

const FIRST = {
  headline: 'Bridge closed after flood',
  standfirst: 'Engineers are looking at the piers.',
  datePublished: '2026-11-01T08:00:00Z',
  body: [
    {
      type: 'paragraph',
      text: 'At least 42 people were brought to safety when the river rose on Sunday night.',
    },
    ...['boat', 'crane', 'lorry', 'tent', 'kitchen', 'school'].map((of) => ({
      type: 'paragraph',
      text: filler(of),
    })),
    { type: 'paragraph', text: 'The mayor said that the bridge would open again on Friday.' },
    { type: 'paragraph', text: 'A second bridge, further down, was never in danger.' },
    ...['church', 'mill', 'market', 'station'].map((of) => ({ type: 'paragraph', text: filler(of) })),
  ],
};
const SECOND = {
  ...FIRST,
  headline: 'Bridge closed for a month after flood',
  corrections: [{ date: '2026-11-03', text: 'The number of people brought to safety was 51, not 42.' }],
  body: [
    {
      type: 'paragraph',
      text: 'At least 51 people were brought to safety when the river rose on Sunday night.',
    },
    ...FIRST.body.slice(1, 7),
    { type: 'paragraph', text: 'The mayor said that the bridge would open again in December.' },
    { type: 'paragraph', text: 'Divers found that one of the piers had been hollowed out by the water.' },
    ...FIRST.body.slice(9),
  ],
};

let folder = '';
let host: Host;

async function publishArticles(article: object, arabic: object): Promise<void> {
  await mkdir(join(folder, 'content/articles'), { recursive: true });
  await writeFile(join(folder, 'content/articles/flood.json'), JSON.stringify(article));
  await writeFile(join(folder, 'content/articles/jisr.json'), JSON.stringify(arabic));
  const { code, said } = await broadsheet('build', join(folder, 'content'), '--out', join(folder, 'site'));
  expect(said, said).not.toBe(code === 0 ? undefined : said);
}

const ARABIC_FIRST = {
  headline: 'إغلاق الجسر بعد الفيضان',
  language: 'ar',
  body: [
    { type: 'paragraph', text: 'نُقل ما لا يقل عن ٤٢ شخصًا إلى مكان آمن حين ارتفع النهر ليلة الأحد.' },
    { type: 'paragraph', text: 'قال رئيس البلدية إن الجسر سيفتح من جديد يوم الجمعة.' },
  ],
};
const ARABIC_SECOND = {
  ...ARABIC_FIRST,
  body: [
    { type: 'paragraph', text: 'نُقل ما لا يقل عن ٥١ شخصًا إلى مكان آمن حين ارتفع النهر ليلة الأحد.' },
    ARABIC_FIRST.body[1],
    { type: 'paragraph', text: 'ووجد الغواصون أن الماء جوّف إحدى الدعامات.' },
  ],
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-changes-'));
  await publishArticles(FIRST, ARABIC_FIRST);
  host = await serve(join(folder, 'site'));
});
afterAll(async () => {
  host.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Reads to the end, so that the words are remembered. */
async function readToEnd(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.mouse.wheel(0, 40);
  await eventually(() => page.evaluate(() => localStorage.getItem('bs:has') ?? '')).toContain('changes');
}

const notice = (page: Page) => page.locator('.change-notice').getByRole('button');

test('what changed since an article was read is said without moving it, and shown by passage and word', async () => {
  const page = await openTab();
  const url = at(host.url, ADDRESS);
  await publishArticles(FIRST, ARABIC_FIRST);
  await visit(page, url);
  await readToEnd(page);
  await page.reload();
  await page.waitForTimeout(1200);
  expect(await notice(page).count()).toBe(0);

  await publishArticles(SECOND, ARABIC_SECOND);
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        ((window as unknown as { shifts: number[] }).shifts ??= []).push(
          (entry as unknown as { value: number }).value,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await visit(page, url);
  await page.evaluate(() => window.scrollTo(0, 0));
  await notice(page).waitFor();
  expect(await notice(page).innerText()).toBe('Changed since you read it (5 changes)');
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as { shifts?: number[] }).shifts ?? [])).toEqual([]);
  await shot(page, 'notice-wide');
  expect(await violations(page)).toEqual([]);

  await notice(page).click();
  const sheet = page.getByRole('dialog', { name: 'What changed' });
  await sheet.getByText('The number of people brought to safety was 51, not 42.').waitFor();
  const changes = await sheet
    .locator('.change')
    .evaluateAll((all) =>
      all.map(
        (one) =>
          `${one.getAttribute('aria-label')}: ${one.querySelector('.change-words')!.textContent.replace(/\s+/g, ' ').trim()}`,
      ),
    );
  expect(changes).toEqual([
    'Change 1 of 5, Headline: Bridge closed [added: for a month ] after flood',
    'Change 2 of 5: At least [removed: 42] [added: 51] people were brought to safety when the river rose on Sunday night.',
    'Change 3 of 5: The mayor said that the bridge would open again [removed: on Friday] [added: in December] .',
    'Change 4 of 5, Taken out: [removed: A second bridge, further down, was never in danger.]',
    'Change 5 of 5, New: [added: Divers found that one of the piers had been hollowed out by the water.]',
  ]);
  expect(await sheet.locator('.change-figures').innerText()).toMatch(/^42 →\s+became\s+51$/);
  expect(await page.evaluate(() => [...CSS.highlights.get('bs-added')!].map((range) => (range as Range).toString().trim()))).toEqual([
    'for a month', '51', 'in December', 'Divers found that one of the piers had been hollowed out by the water.',
  ]); // prettier-ignore
  await shot(page, 'changes-wide');
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await sheet.getByText('Change 2 of 5', { exact: true }).waitFor();
  expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))).toMatch(
    /^Change 2 of 5/,
  );
  await page.keyboard.press('p');
  expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))).toMatch(
    /^Change 1 of 5/,
  );
  const first = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement!.getAttribute('aria-label'));
  await page.evaluate(() => localStorage.setItem('bs:keys', 'false'));
  await page.keyboard.press('n');
  await frames(page);
  expect(await first()).toMatch(/^Change 1 of 5/);
  await page.evaluate(() => localStorage.removeItem('bs:keys'));
  await sheet.getByText('6 unchanged paragraphs').click();
  await sheet.getByText(filler('crane')).waitFor();

  await readToEnd(page);
  await page.reload();
  await notice(page).waitFor();
  await notice(page).click();
  await sheet.getByRole('button', { name: 'I have seen this' }).click();
  await notice(page).waitFor({ state: 'detached' });
  await page.reload();
  await page.waitForTimeout(1200);
  expect(await notice(page).count()).toBe(0);
});

const kept = (page: Page, shelf: string): Promise<number> =>
  page.evaluate(
    (shelf) =>
      new Promise<number>((done) => {
        const open = indexedDB.open('broadsheet /');
        open.onsuccess = () => {
          const rows = open.result.transaction('rows').objectStore('rows').getAll();
          rows.onsuccess = () => {
            open.result.close();
            done((rows.result as { shelf: string }[]).filter((row) => row.shelf === shelf).length);
          };
        };
      }),
    shelf,
  );

test('what is finished by the reader’s word was read, and what is forgotten was not', async () => {
  const page = await openTab();
  const url = at(host.url, ADDRESS);
  await publishArticles(FIRST, ARABIC_FIRST);
  await page.setViewportSize({ width: 900, height: 400 });
  await visit(page, url);
  await page.getByRole('button', { name: 'Contents' }).click();
  await page.getByRole('checkbox', { name: 'Finished' }).click();
  await eventually(() => kept(page, 'reads')).toBe(1);

  await publishArticles(SECOND, ARABIC_SECOND);
  await visit(page, url);
  await notice(page).waitFor();
  await page.getByRole('button', { name: 'Contents' }).click();
  await page.getByText('What you have read').click();
  await page.getByRole('button', { name: 'Forget all' }).click();
  await notice(page).waitFor({ state: 'detached' });
  expect([await kept(page, 'reads'), await kept(page, 'places')]).toEqual([0, 0]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await notice(page).waitFor();
  expect([await kept(page, 'reads'), await kept(page, 'places')]).toEqual([1, 1]);
});

test('an article that needs no scrolling is finished once it is seen', async () => {
  const page = await openTab({ viewport: { width: 1280, height: 4000 } });
  await publishArticles(FIRST, ARABIC_FIRST);
  await visit(page, at(host.url, ADDRESS));
  await eventually(() => page.evaluate(() => localStorage.getItem('bs:has') ?? '')).toContain('changes');
  await page.getByRole('button', { name: 'Contents' }).click();
  await eventually(() => page.getByRole('checkbox', { name: 'Finished' }).isChecked()).toBe(true);
});

test.each(['light', 'dark'] as const)('on a phone, in Arabic, %s', async (colorScheme) => {
  const page = await openTab({ viewport: NARROW, hasTouch: true, isMobile: true, colorScheme });
  const url = at(host.url, '/articles/jisr/');
  await publishArticles(FIRST, ARABIC_FIRST);
  await visit(page, url);
  await readToEnd(page);
  await publishArticles(SECOND, ARABIC_SECOND);
  await visit(page, url);
  await notice(page).waitFor();
  await shot(page, `notice-arabic-${colorScheme}`);
  await notice(page).click();
  await page.locator('.change').first().waitFor();
  expect(await page.locator('.change del').first().innerText()).toContain('٤٢');
  await shot(page, `changes-arabic-${colorScheme}`);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
