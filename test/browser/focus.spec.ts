/** Focus follows wherever the reader goes, so that Tab and screen readers continue from there. */
import type { Page } from '@playwright/test';
import { openPlayer, openSheet } from './feature-helpers.ts';
import { expect, NARROW_VIEWPORT, testSite, WIDE_VIEWPORT } from './fixtures.ts';
import { mockSpeech } from './mock-speech.ts';

const long = 'Words that fill some lines of a page. '.repeat(60);
const picture = (name: string) => ({
  type: 'figure',
  id: name,
  image: { src: '/media/a.svg', alt: name, width: 600, height: 300 },
});

const testOfTwo = testSite({
  'site.json': { name: 'Two' },
  'media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><path fill="red" d="M0 0h600v300H0z"/></svg>',
  'articles/one.json': {
    headline: 'One',
    body: [
      { type: 'paragraph', text: ['First ', { text: 'to part 3', link: '/articles/two/#part-3' }] },
      { type: 'paragraph', text: [{ text: 'Further down', link: '#here' }] },
      picture('first'),
      { type: 'paragraph', text: long },
      { type: 'heading', level: 2, id: 'here', text: 'Here' },
      { type: 'paragraph', text: ['Then ', { text: 'a link', link: 'https://example.org/' }] },
      picture('second'),
      { type: 'paragraph', text: long },
    ],
  },
  'articles/links.json': {
    headline: 'Links',
    body: Array.from({ length: 50 }, (_, at) => ({
      type: 'paragraph',
      text: [{ text: `Link ${at}`, link: `https://example.org/${at}` }],
    })),
  },
  'articles/two.json': {
    headline: 'Two',
    body: [
      { type: 'paragraph', text: [{ text: 'At the top', link: 'https://example.org/top' }, long] },
      {
        type: 'details',
        summary: 'Folded away',
        body: [{ type: 'heading', level: 2, id: 'part-3', text: 'Part 3' }],
      },
      { type: 'paragraph', text: [{ text: 'After it', link: 'https://example.org/after' }, long] },
    ],
  },
}); // prettier-ignore

testOfTwo('a link into another page moves the focus to its target, and Tab continues from there', async ({ page, visit }) => {
  await visit('/articles/one/');
  await page.getByRole('link', { name: 'to part 3' }).click();
  const place = page.getByRole('heading', { name: 'Part 3' });
  await expect(place).toBeFocused();
  await expect(place).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'After it' })).toBeFocused();
}); // prettier-ignore

testOfTwo(
  'a link within the page moves the focus to its target, which Tab leaves for good',
  async ({ page, visit }) => {
    await visit('/articles/one/');
    await page.getByRole('link', { name: 'Further down' }).click();
    const target = page.getByRole('heading', { name: 'Here' });
    await expect(target).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'a link' })).toBeFocused();
    await expect(target).not.toHaveAttribute('tabindex');
  },
);

testOfTwo('closing the lightbox focuses the picture, which is in view', async ({ page, visit }) => {
  await visit('/articles/one/');
  for (const name of ['first', 'second']) {
    const picture = page.getByRole('main').getByAltText(name);
    await picture.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(picture).toBeFocused();
    await expect(picture).toBeInViewport();
  }
}); // prettier-ignore

/** The focused element, and whether a fixed element covers it. */
const focused = (page: Page): Promise<{ name: string; isCovered: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement!;
    const fixed = [...document.querySelectorAll('dialog[open], section[aria-label="Read aloud"]')].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }),
    );
    if (fixed.length === 0) throw new Error('Nothing is open that could cover the focus');
    const covers = fixed.filter((one) => !one.contains(element)).map((one) => one.getBoundingClientRect());
    const isCovered = [...element.getClientRects()].every((box) =>
      covers.some(
        ({ top, bottom, left, right }) =>
          box.top >= top && box.bottom <= bottom && box.left >= left && box.right <= right,
      ),
    );
    return { name: element.outerHTML.slice(0, 80), isCovered };
  });

/** Tabs through the page and returns focused elements that were not visible. */
async function coveredOnTheWay(page: Page): Promise<string[]> {
  const covered: string[] = [];
  await page.locator('main h1').focus();
  for (let at = 0; at < 60; at++) {
    await page.keyboard.press('Tab');
    const { name, isCovered } = await focused(page);
    if (isCovered) covered.push(name);
  }
  return covered;
}

testOfTwo(
  'neither the player nor a panel covers what has the focus, at any width',
  async ({ page, visit }) => {
    // Tab is pressed 300 times.
    testOfTwo.slow();
    await mockSpeech(page, { msPerCharacter: 200 });
    await visit('/articles/links/');
    await openPlayer(page);
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    for (const viewport of [WIDE_VIEWPORT, NARROW_VIEWPORT])
      await testOfTwo.step(`the player at ${viewport.width} px`, async () => {
        await page.setViewportSize(viewport);
        expect(await coveredOnTheWay(page)).toEqual([]);
      });
    await openSheet(page, 'Share');
    for (const width of [NARROW_VIEWPORT.width, 800, WIDE_VIEWPORT.width])
      await testOfTwo.step(`a panel at ${width} px`, async () => {
        await page.setViewportSize({ ...NARROW_VIEWPORT, width });
        expect(await coveredOnTheWay(page)).toEqual([]);
      });
  },
);
