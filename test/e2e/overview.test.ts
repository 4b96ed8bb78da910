/** The list of highlights: by article, in portions, and with what no longer fits. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { annotationOf } from '../../src/reader/features/highlights/annotation.ts';
import { toJson } from '../../src/reader/features/highlights/exchange.ts';
import { violations } from './axe.ts';
import { LEAD, LONG } from './sample.ts';
import { shot } from './shot.ts';
import { at, eventually, NARROW, openTab, visit } from './tab.ts';

const GONE = '/articles/2020/01/no-such-article/';
const made = (article: string, headline: string, count: number) =>
  Array.from({ length: count }, (_, number) => ({
    id: `urn:uuid:${article.slice(-9, -1)}-${number}-made`,
    article,
    headline,
    colour: 'green' as const,
    note: '',
    tags: number === 0 ? ['first'] : [],
    created: '2026-01-01T00:00:00Z',
    modified: '2026-01-01T00:00:00Z',
    quotes: [{ exact: `Zebras number ${number} of nowhere`, prefix: '', suffix: '', block: 'p-none', start: 0, end: 27, at: number }],
  })); // prettier-ignore

const list = (page: Page) => page.getByRole('dialog', { name: 'Highlights' });

async function open(page: Page, address: string): Promise<void> {
  await visit(page, at(inject('root'), address));
  await page.getByRole('button', { name: 'Highlights' }).click();
  await list(page).waitFor();
}

async function bringIn(page: Page, all: Parameters<typeof annotationOf>[0][]): Promise<void> {
  await open(page, '/');
  await list(page)
    .locator('input[type=file]')
    .setInputFiles({
      name: 'highlights.json',
      mimeType: 'application/json',
      buffer: Buffer.from(toJson(all, '', 'Test')),
    });
  await page.getByText(`${all.length} highlights added`).waitFor();
}

test('all highlights stand under the headlines of their articles, in portions, and those of one are chosen', async () => {
  const page = await openTab();
  await bringIn(page, [...made(LEAD, 'First of all', 3), ...made(LONG, 'Second of all', 212)]);
  const headlines = list(page).getByRole('heading', { level: 3 });
  await eventually(() => headlines.allInnerTexts()).toEqual(['First of all', 'Second of all']);
  const items = list(page).getByRole('listitem');
  await eventually(() => items.count()).toBe(200);
  await list(page).getByText('200 of 215 shown').waitFor();
  expect(await violations(page)).toEqual([]);
  await list(page).getByRole('button', { name: 'Show more' }).click();
  await eventually(() => items.count()).toBe(215);
  expect(await page.evaluate(() => document.activeElement!.textContent)).toContain('Zebras number 197 of');
  await list(page).getByLabel('Article').selectOption('First of all');
  await eventually(() => items.count()).toBe(3);
  expect(await headlines.count()).toBe(0);
  await list(page).getByText('3 highlights', { exact: true }).waitFor();
});

test('what no longer fits its article is said in the list, wherever that is opened, and so is an article that is gone', async () => {
  const page = await openTab({ viewport: NARROW });
  await bringIn(page, [...made(LEAD, 'Of the lead', 2), ...made(GONE, 'Of the lost', 2)]);
  expect(await list(page).locator('.status').count()).toBe(0);
  await page.goto(at(inject('root'), LEAD));
  await eventually(() => page.evaluate(() => document.querySelectorAll('.story').length)).toBe(1);
  await page.waitForTimeout(1500);
  await page.goto(at(inject('root'), GONE));
  await page.locator('.trouble').waitFor();
  await page.waitForTimeout(1500);
  await open(page, '/');
  await eventually(() => list(page).locator('.status').allInnerTexts()).toEqual([
    'The article is no longer on this site.',
    'No longer in the article.',
    'No longer in the article.',
  ]);
  expect(await list(page).getByRole('link', { name: 'Show in the article' }).count()).toBe(2);
  await shot(page, 'overview-groups');
  expect(await violations(page)).toEqual([]);
});
