/** The list of highlights, beyond its component tests. */
import type { Locator, Page } from '@playwright/test';
import { toAnnotation } from '../../src/reader/storage/stores/annotation.ts';
import { highlightsToJson } from '../../src/reader/features/highlights/import-export.ts';
import { panelViolations } from './axe.ts';
import { chooseFile, openSheet } from './feature-helpers.ts';
import { expect, NARROW_VIEWPORT, test } from './fixtures.ts';
import { LEAD_ARTICLE } from './sample-pages.ts';

const GONE = '/articles/2020/01/no-such-article/';
const WITHDRAWN = 'The article is no longer on this site.';
const LOST = 'No longer in the article.';

const made = (article: string, headline: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `urn:uuid:${article.slice(-9, -1)}-${at}-made`,
    article,
    headline,
    colour: 'green' as const,
    note: '',
    tags: at === 0 ? ['first'] : [],
    created: '2026-01-01T00:00:00Z',
    modified: '2026-01-01T00:00:00Z',
    quotes: [{ exact: `Zebras number ${at} of nowhere`, prefix: '', suffix: '', block: 'p-none', start: 0, end: 27, at }],
  })); // prettier-ignore

/** Opens the list on the front page and imports highlights. */
async function importHighlights(
  page: Page,
  all: readonly Parameters<typeof toAnnotation>[0][],
): Promise<Locator> {
  const list = await openSheet(page, 'Highlights');
  await chooseFile(page, 'Import highlights', {
    name: 'highlights.json',
    mimeType: 'application/json',
    buffer: Buffer.from(highlightsToJson([...all], '', 'Test')),
  });
  await expect(page.getByText(`${all.length} highlights imported`)).toBeVisible();
  return list;
}

test.describe('on a phone', () => {
  test.use({ viewport: NARROW_VIEWPORT });
  test('the list marks highlights whose words or article are gone, on every page', async ({
    page,
    visit,
    pageProblems,
  }) => {
    pageProblems.allow(/status of 404/);
    await visit('/');
    const list = await importHighlights(page, [
      ...made(LEAD_ARTICLE, 'Of the lead', 2),
      ...made(GONE, 'Of the lost', 2),
    ]);
    await expect(list.getByRole('listitem')).toHaveCount(4);
    await expect(list.getByText(LOST).or(list.getByText(WITHDRAWN))).toHaveCount(0);
    await visit(LEAD_ARTICLE);
    await openSheet(page, 'Highlights');
    await expect(list.getByText(LOST)).toHaveCount(2);
    await visit(GONE);
    await openSheet(page, 'Highlights');
    await expect(list.getByText(WITHDRAWN)).toHaveCount(1);
    await visit('/');
    await openSheet(page, 'Highlights');
    await expect(list.getByText(WITHDRAWN)).toHaveCount(1);
    await expect(list.getByText(LOST)).toHaveCount(2);
    await expect(list.getByRole('link', { name: 'Show in article' })).toHaveCount(2);
    expect(await panelViolations(page)).toEqual([]);
  });
});
