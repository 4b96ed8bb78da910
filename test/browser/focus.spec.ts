/** Whatever a reader goes to has the focus, so that Tab and screen readers go on from there. */
import { expect, testOf } from './fixtures.ts';

const long = 'Words that fill some lines of a page. '.repeat(60);
const picture = (name: string) => ({
  type: 'figure',
  id: name,
  image: { src: '/media/a.svg', alt: name, width: 600, height: 300 },
});

const testOfTwo = testOf({
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

testOfTwo('a link to a place on another page gives that place the focus, and Tab goes on from there', async ({ page, visit }) => {
  await visit('/articles/one/');
  await page.getByRole('link', { name: 'to part 3' }).click();
  const place = page.getByRole('heading', { name: 'Part 3' });
  await expect(place).toBeFocused();
  await expect(place).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'After it' })).toBeFocused();
}); // prettier-ignore

testOfTwo('a link to a place on the same page gives that place the focus', async ({ page, visit }) => {
  await visit('/articles/one/');
  await page.getByRole('link', { name: 'Further down' }).click();
  await expect(page.getByRole('heading', { name: 'Here' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'a link' })).toBeFocused();
});

testOfTwo('a place that lost the focus takes none any more', async ({ page, visit }) => {
  await visit('/articles/one/');
  await page.getByRole('link', { name: 'Further down' }).click();
  const place = page.getByRole('heading', { name: 'Here' });
  await expect(place).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(place).not.toHaveAttribute('tabindex');
});

testOfTwo('a picture that was looked at has the focus when it is closed, where the reader was', async ({ page, visit }) => {
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
