/** Files that readers take along: e-books, Markdown, and everything of theirs. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { ARABIC, LEAD, LONG, SPECIMEN } from './sample.ts';
import { at, complaintsOf, eventually, NARROW, openTab, visit } from './tab.ts';

async function openShare(page: Page, address: string): Promise<void> {
  await visit(page, at(inject('root'), address));
  await page.locator('[data-tool="share"]').click();
  await page.locator('.sheet canvas').waitFor();
}

async function downloaded(page: Page, press: () => Promise<unknown>): Promise<[Download, Uint8Array]> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return [download, new Uint8Array(await readFile(await download.path()))];
}

const take = (page: Page, name: string) =>
  downloaded(page, () => page.locator('.sheet').getByRole('button', { name, exact: true }).click());

const JAR = process.env['EPUBCHECK_JAR'] ?? '/usr/share/java/epubcheck.jar';

test('an article is taken along as an e-book, with its pictures', async () => {
  const page = await openTab();
  const complaints = complaintsOf(page);
  await openShare(page, SPECIMEN);
  const [download, bytes] = await take(page, 'E-book (EPUB)');
  expect(download.suggestedFilename()).toMatch(/^[\w-]+\.epub$/);
  const files = unzipSync(bytes);
  expect(Object.keys(files)[0]).toBe('mimetype');
  const chapter = strFromU8(files['book/article-1.xhtml'] ?? new Uint8Array());
  expect(chapter).toContain(await page.locator('main h1').innerText());
  const pictures = Object.keys(files).filter((path) => /\/picture-\d+\.png$/.test(path));
  expect(pictures.length).toBeGreaterThan(3);
  for (const path of pictures) expect(files[path]?.length).toBeGreaterThan(1000);
  expect(files['book/cover.png']?.length).toBeGreaterThan(5000);
  expect(complaints).toEqual([]);
  if (!existsSync(JAR)) return;
  const { stdout, stderr } = spawnSync('java', ['-jar', JAR, await download.path()], { encoding: 'utf8' });
  expect(`${stdout}${stderr}`.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING)/.test(line))).toEqual(
    [],
  );
}, 120_000);

test('an Arabic article is taken along from right to left', async () => {
  const page = await openTab();
  await openShare(page, ARABIC);
  const [, bytes] = await downloaded(page, () =>
    page.locator('.sheet').getByRole('button', { name: /EPUB/ }).click(),
  );
  const files = unzipSync(bytes);
  expect(strFromU8(files['book/book.opf']!)).toContain('page-progression-direction="rtl"');
});

test('an article is taken along as Markdown', async () => {
  const page = await openTab();
  await openShare(page, LONG);
  const [download, bytes] = await take(page, 'Markdown');
  expect(download.suggestedFilename()).toMatch(/\.md$/);
  const said = strFromU8(bytes);
  expect(said.startsWith('---\nheadline: "')).toBe(true);
  expect(said).toContain(`# ${await page.locator('main h1').innerText()}`);
});

async function openData(page: Page): Promise<void> {
  await page.locator('[data-tool="preferences"]').click();
  await page.getByRole('button', { name: 'Save everything as a file' }).waitFor();
}

/** Chooses a dark theme and highlights some words. */
async function leaveSomething(page: Page): Promise<void> {
  await visit(page, at(inject('root'), LEAD));
  await page.evaluate(() => {
    const paragraph = document.querySelectorAll('.story-body > p')[2]!;
    paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
    getSelection()!.setBaseAndExtent(paragraph.firstChild!, 0, paragraph.firstChild!, 30);
  });
  await page.getByRole('button', { name: 'Highlight: Green' }).click();
  await openData(page);
  await page.getByRole('radio', { name: 'Sepia' }).check({ force: true });
  await eventually(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('sepia');
}

const highlights = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open(`broadsheet /`);
        request.onsuccess = () => {
          const rows = request.result.transaction('rows').objectStore('rows').getAllKeys();
          rows.onsuccess = () => {
            resolve(rows.result.filter((key) => (key as string[])[0] === 'highlights').length);
            request.result.close();
          };
        };
      }),
  );

test('everything goes to another device as one file, once, and can be taken back', async () => {
  const first = await openTab();
  await leaveSomething(first);
  await eventually(() => highlights(first)).toBe(1);
  const [download] = await take(first, 'Save everything as a file');
  expect(download.suggestedFilename()).toMatch(/\.json$/);
  const file = await download.path();

  const other = await openTab();
  const complaints = complaintsOf(other);
  await visit(other, at(inject('root'), LEAD));
  await openData(other);
  const bringIn = (path: string) => other.locator('.your-data input').setInputFiles(path);
  await bringIn(file);
  await other.locator('.notice').waitFor();
  expect(await highlights(other)).toBe(1);
  await eventually(() => other.evaluate(() => document.documentElement.dataset['theme'])).toBe('sepia');
  await bringIn(file);
  await eventually(() => other.locator('.notice').innerText()).toContain('already');
  expect(await highlights(other)).toBe(1);
  expect(complaints).toEqual([]);
});

test('bringing in is undone as a whole', async () => {
  const first = await openTab();
  await leaveSomething(first);
  const [download] = await take(first, 'Save everything as a file');
  const other = await openTab();
  await visit(other, at(inject('root'), LEAD));
  await openData(other);
  await other.locator('.your-data input').setInputFiles(await download.path());
  await other.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await eventually(() => highlights(other)).toBe(0);
  await eventually(() => other.evaluate(() => document.documentElement.dataset['theme'])).toBe(undefined);
});

test('a file that is none of these is refused, and says why', async () => {
  const page = await openTab({ viewport: NARROW });
  await visit(page, at(inject('root'), LEAD));
  await openData(page);
  const path = `${process.env['TMPDIR'] ?? '/tmp'}/broadsheet-take-${process.pid}.json`;
  for (const [content, said] of [
    ['no JSON', 'not a file of a reader'],
    ['{"kind":"broadsheet reader","version":2}', 'newer version'],
    [
      '{"kind":"broadsheet reader","version":1,"site":{"name":"The Other","root":"https://o.example/"},"shelves":{},"settings":{}}',
      'The Other',
    ],
  ] as const) {
    await writeFile(path, content);
    await page.locator('.your-data input').setInputFiles(path);
    await eventually(() => page.locator('.your-data-fault').innerText()).toContain(said);
  }
});

async function save(page: Page, address: string): Promise<void> {
  await visit(page, at(inject('root'), address));
  await page.locator('.story [data-tool="keep"]').click();
  await page.locator('.notice').waitFor();
}

test('what is saved is taken along as one issue, or as Markdown', async () => {
  const page = await openTab();
  for (const address of [LEAD, ARABIC]) await save(page, address);
  await visit(page, at(inject('root'), '/saved/'));
  const press = (name: string) =>
    downloaded(page, () => page.getByRole('button', { name, exact: true }).click());
  const [, book] = await press('E-book (EPUB)');
  const files = unzipSync(book);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['book/article-1.xhtml', 'book/article-2.xhtml']),
  );
  // In the order in which they are shown: what was saved last comes first.
  expect(strFromU8(files['book/article-1.xhtml']!)).toContain('lang="ar"');
  const [, archive] = await press('Markdown');
  expect(Object.keys(unzipSync(archive)).sort()).toEqual(
    [ARABIC, LEAD].map((address) => `${address.slice('/articles/'.length, -1)}.md`).sort(),
  );
});
