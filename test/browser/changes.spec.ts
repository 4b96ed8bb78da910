import type { Locator, Page, PlaywrightTestArgs } from '@playwright/test';
import { OF_COLOURS, panelViolations } from './axe.ts';
import { sheet, waitUntilTextStored } from './feature-helpers.ts';
import { expect, NARROW_VIEWPORT, type Fixtures } from './fixtures.ts';
import { measureLayoutShifts } from './layout-shifts.ts';
import { testRepublishedSite, type RepublishedSiteFixtures } from './republished-site.ts';

const ADDRESS = '/articles/flood/';
const ARABIC = '/articles/jisr/';
const paragraph = (text: string) => ({ type: 'paragraph', text });
const filler = (of: string): string =>
  `The ${of} stood where it had stood all week, and nobody who passed it that morning could say when it would be moved again.`;

const FIRST = {
  headline: 'Bridge closed after flood',
  standfirst: 'Engineers are looking at the piers.',
  datePublished: '2026-11-01T08:00:00Z',
  body: [
    paragraph('At least 42 people were brought to safety when the river rose on Sunday night.'),
    ...['boat', 'crane', 'lorry', 'tent', 'kitchen', 'school'].map((of) => paragraph(filler(of))),
    paragraph('The mayor said that the bridge would open again on Friday.'),
    paragraph('A second bridge, further down, was never in danger.'),
    ...['church', 'mill', 'market', 'station'].map((of) => paragraph(filler(of))),
  ],
};
const SECOND = {
  ...FIRST,
  headline: 'Bridge closed for a month after flood',
  corrections: [{ date: '2026-11-03', text: 'The number of people brought to safety was 51, not 42.' }],
  body: [
    paragraph('At least 51 people were brought to safety when the river rose on Sunday night.'),
    ...FIRST.body.slice(1, 7),
    paragraph('The mayor said that the bridge would open again in December.'),
    paragraph('Divers found that one of the piers had been hollowed out by the water.'),
    ...FIRST.body.slice(9),
  ],
};
const THIRD = { ...SECOND, body: [...SECOND.body, paragraph('The ferry runs until then.')] };

const FIRST_ARABIC = {
  headline: 'إغلاق الجسر بعد الفيضان',
  language: 'ar',
  body: [
    paragraph('نُقل ما لا يقل عن ٤٢ شخصًا إلى مكان آمن حين ارتفع النهر ليلة الأحد.'),
    paragraph('قال رئيس البلدية إن الجسر سيفتح من جديد يوم الجمعة.'),
  ],
};
const SECOND_ARABIC = {
  ...FIRST_ARABIC,
  body: [
    paragraph('نُقل ما لا يقل عن ٥١ شخصًا إلى مكان آمن حين ارتفع النهر ليلة الأحد.'),
    FIRST_ARABIC.body[1],
    paragraph('ووجد الغواصون أن الماء جوّف إحدى الدعامات.'),
  ],
};

const content = (flood: object, jisr: object) => ({
  'articles/flood.json': flood,
  'articles/jisr.json': jisr,
});
const test = testRepublishedSite([
  content(FIRST, FIRST_ARABIC),
  content(SECOND, SECOND_ARABIC),
  content(THIRD, SECOND_ARABIC),
]);

test.beforeEach(({ page }) => page.clock.install());

type Reader = Pick<
  Fixtures & PlaywrightTestArgs & RepublishedSiteFixtures,
  'page' | 'visit' | 'passTime' | 'site'
>;

/** By its shortcut, because an article without headings has no button for its contents. */
async function openContents(page: Page): Promise<Locator> {
  await page.keyboard.press('c');
  const contents = sheet(page, 'Contents');
  await contents.waitFor();
  return contents;
}

async function readToEnd(reader: Reader): Promise<void> {
  await reader.page.keyboard.press('End');
  await waitUntilTextStored(reader.page, reader.passTime);
}

const notice = (page: Page): Locator => page.getByRole('button', { name: /^Updated since you read it/ });
const changes = (page: Page): Locator => page.getByRole('region', { name: /^Change \d/ });

/** Reads the first version and opens the article again when it has changed. */
async function readThenUpdate(reader: Reader): Promise<void> {
  await reader.visit(ADDRESS);
  await readToEnd(reader);
  await reader.site.update(1);
  await reader.visit(ADDRESS);
}

test('an article that has changed since it was read says so, and shows each change by passage and word', async ({
  page,
  visit,
  passTime,
  site,
}) => {
  await readThenUpdate({ page, visit, passTime, site });
  await expect(page.getByRole('status').filter({ has: notice(page) })).toHaveText(
    'Updated since you read it (5 changes)',
  );
  expect(await measureLayoutShifts(page)).toEqual([]);
  await notice(page).click();
  await expect(changes(page)).toHaveCount(5);
  const panel = sheet(page, 'What changed');
  await expect(panel).toContainText('The number of people brought to safety was 51, not 42.');
  const expected = [
    ['Change 1 of 5, Headline', 'Bridge closed [added: for a month ] after flood'],
    ['Change 2 of 5', 'At least [removed: 42] [added: 51] people were brought to safety'],
    ['Change 3 of 5', 'the bridge would open again [removed: on Friday] [added: in December] .'],
    ['Change 4 of 5, Removed', '[removed: A second bridge, further down, was never in danger.]'],
    ['Change 5 of 5, New', '[added: Divers found that one of the piers had been hollowed out by the water.]'],
  ] as const;
  for (const [at, [name, words]] of expected.entries()) {
    await expect(changes(page).nth(at)).toHaveAccessibleName(name);
    await expect(changes(page).nth(at)).toContainText(words);
  }
  await expect(panel.getByRole('listitem')).toHaveText(/^42 →\s*changed to\s*51$/);
  const marked = await page.evaluate(() =>
    [...CSS.highlights.get('bs-added')!].map((range) => (range as Range).toString().trim()),
  );
  expect(marked).toEqual([
    'for a month',
    '51',
    'in December',
    'Divers found that one of the piers had been hollowed out by the water.',
  ]);
  expect(await panelViolations(page)).toEqual([]);
});

test('changes are announced until they are marked as read, and later changes are compared with that version', async ({
  page,
  visit,
  passTime,
  site,
}) => {
  const reader = { page, visit, passTime, site };
  await readThenUpdate(reader);
  await notice(page).click();
  await readToEnd(reader);
  await page.reload();
  await notice(page).click();
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await expect(notice(page)).toHaveCount(0);
  await site.update(2);
  await visit(ADDRESS);
  await expect(notice(page)).toHaveText('Updated since you read it (1 change)');
});

test('an article that is marked as finished counts as read until the reading history is cleared', async ({
  page,
  visit,
  passTime,
  site,
}) => {
  await page.setViewportSize({ width: 900, height: 400 });
  await visit(ADDRESS);
  await openContents(page);
  await page.getByRole('checkbox', { name: 'Finished' }).click();
  await waitUntilTextStored(page, passTime);
  await site.update(1);
  await visit(ADDRESS);
  await expect(notice(page)).toBeVisible();
  const contents = await openContents(page);
  await contents.getByRole('button', { name: 'Reading history' }).click();
  const history = sheet(page, 'Reading history');
  await history.getByRole('button', { name: 'Clear history' }).click();
  await expect(notice(page)).toHaveCount(0);
  await expect(history).toContainText('No articles read yet.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(notice(page)).toBeVisible();
  await expect(history.getByRole('link')).toHaveText([FIRST.headline]);
});

test('an article that fits the window is finished as soon as it is shown', async ({
  page,
  visit,
  passTime,
}) => {
  await page.setViewportSize({ width: 1280, height: 4000 });
  await visit(ADDRESS);
  await waitUntilTextStored(page, passTime);
  await openContents(page);
  await expect(page.getByRole('checkbox', { name: 'Finished' })).toBeChecked();
});

test.describe('on a phone, in Arabic', () => {
  test.use({ viewport: NARROW_VIEWPORT, hasTouch: true, isMobile: true });
  test('the notice and the changes have no accessibility violation, light or dark, and fit', async ({
    page,
    visit,
    passTime,
    site,
  }) => {
    await visit(ARABIC);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await waitUntilTextStored(page, passTime);
    await site.update(1);
    await visit(ARABIC);
    await page.getByRole('article').getByRole('status').getByRole('button').click();
    const panel = page.getByRole('dialog');
    await expect(panel.getByRole('deletion').first()).toContainText('٤٢');
    expect(await panelViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await panelViolations(page, ...OF_COLOURS), 'dark').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
