/** Embeds request nothing before the reader agrees. Requests to other hosts are tested in `every-page.spec.ts`. */
import { expect, test } from './fixtures.ts';
import { policyViolations, recordPolicyViolations } from './policy-violations.ts';
import { SPECIMEN_ARTICLE } from './sample-pages.ts';

test('an embed requests only its own host, only after the reader agrees, and is sandboxed', async ({
  page,
  visit,
  pageProblems,
}) => {
  await page.route('https://www.openstreetmap.org/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Map</title><button>In the map</button>',
    }),
  );
  await recordPolicyViolations(page);
  await visit(SPECIMEN_ARTICLE);
  const frame = page.getByTitle('Map of Fleet Street, London');

  await test.step('before', async () => {
    const load = page.getByRole('button', { name: 'Load from OpenStreetMap' });
    await load.hover();
    await load.focus();
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await load.scrollIntoViewIfNeeded();
    expect(pageProblems.all).toEqual([]);
  });
  await test.step('after', async () => {
    pageProblems.allow(/^request: https:\/\/www\.openstreetmap\.org\//);
    await page.keyboard.press('Enter');
    await expect(page.frameLocator('iframe').getByRole('button', { name: 'In the map' })).toBeVisible();
    expect(pageProblems.all).toHaveLength(1);
    expect(await policyViolations(page)).toEqual([]);
    await expect(frame).toHaveAttribute('sandbox', /\ballow-scripts\b/);
    await expect(frame).not.toHaveAttribute('sandbox', /allow-(?:top-navigation|modals|forms)/);
  });
  await test.step('the focus enters the frame, and Tab leaves it', async () => {
    await expect(frame).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(frame).not.toBeFocused();
  });
});
