/** Embeds request nothing before the reader agrees. Requests to other hosts are tested in `every-page.spec.ts`. */
import { expect, test } from './fixtures.ts';
import { SPECIMEN_ARTICLE } from './sample-pages.ts';

test.describe('an embed', () => {
  test.beforeEach(async ({ page, visit }) => {
    await page.route('https://www.openstreetmap.org/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Map</title><button>In the map</button>',
      }),
    );
    await visit(SPECIMEN_ARTICLE);
  });

  test('asks only its own host, and only when the reader has chosen to', async ({ page, complaints }) => {
    const load = page.getByRole('button', { name: 'Load from OpenStreetMap' });
    await load.hover();
    await load.focus();
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await load.scrollIntoViewIfNeeded();
    expect(complaints.all).toEqual([]);
    complaints.allow(/^request: https:\/\/www\.openstreetmap\.org\//);
    await page.keyboard.press('Enter');
    await expect(page.frameLocator('iframe').getByRole('button', { name: 'In the map' })).toBeVisible();
    expect(complaints.all).toHaveLength(1);
  });

  test('stands in a frame that can do little, takes the focus, and lets it go', async ({
    page,
    complaints,
  }) => {
    complaints.allow(/^request: https:\/\/www\.openstreetmap\.org\//);
    await page.getByRole('button', { name: 'Load from OpenStreetMap' }).press('Enter');
    const frame = page.getByTitle('Map of Fleet Street, London');
    await expect(frame).toHaveAttribute('sandbox', /\ballow-scripts\b/);
    await expect(frame).not.toHaveAttribute('sandbox', /allow-(?:top-navigation|modals|forms)/);
    await expect(frame).toBeFocused();
    await expect(page.frameLocator('iframe').getByRole('button', { name: 'In the map' })).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(frame).not.toBeFocused();
  });
});
