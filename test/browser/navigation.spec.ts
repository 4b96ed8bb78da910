import type { Page } from '@playwright/test';
import { heading } from './feature-helpers.ts';
import { addressAt, baseUrl, expect, rootUrl, sites, test } from './fixtures.ts';
import { documentLoads } from './network.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE, LONG_ARTICLE } from './sample-pages.ts';

/** The link to an article in a list. */
const linkTo = (page: Page, url: string) =>
  page
    .getByRole('main')
    .locator(`a[href="${new URL(url).pathname}"]`)
    .first();

/** Adds a link to the article as its text could contain it: in bold. */
async function addLink(page: Page, href: string, text = 'words') {
  await page.evaluate(
    ([href, textContent]) => {
      const link = Object.assign(document.createElement('a'), { href });
      link.append('Added ', Object.assign(document.createElement('b'), { textContent }));
      document.querySelector('main article')!.prepend(link);
    },
    [href, text] as const,
  );
  return page.getByRole('link', { name: `Added ${text}` });
}

interface Shown {
  readonly title: string;
  readonly head: string[];
  readonly main: string | undefined;
}

/**
 * Text of a page's head and main part, as shown or as published. Comments and the order of attributes are
 * ignored.
 */
async function shown(page: Page, url?: string): Promise<Shown> {
  const html = url === undefined ? await page.content() : await (await page.request.get(url)).text();
  // The page's own policy forbids parsing HTML.
  const parser = await page.context().newPage();
  const found = await parser.evaluate((html) => {
    const from = new DOMParser().parseFromString(html, 'text/html');
    for (const element of from.querySelectorAll('main, main *')) {
      const comments = [...element.childNodes].filter((node) => node instanceof Comment);
      for (const comment of comments) comment.remove();
      element.normalize();
      const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const { name } of attributes) element.removeAttribute(name);
      for (const { name, value } of attributes) element.setAttribute(name, value);
    }
    return {
      title: from.title,
      head: [
        ...from.querySelectorAll(
          // Metadata for programs exists in published pages only.
          'meta[name=description], link[rel=canonical], ' +
            'meta[property]:not([property^="og:image:"], [property^="article:"], [property^="og:locale"])',
        ),
      ].map((tag) => [...tag.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')),
      main: from.querySelector('main')?.innerHTML,
    };
  }, html);
  await parser.close();
  return found;
}

for (const [where, front] of sites)
  test.describe(`on a site ${where}`, () => {
    test.use({ baseURL: front });

    for (const to of front === rootUrl ? [LONG_ARTICLE] : [ARABIC_ARTICLE])
      test(`a click shows ${to} as it was published, with the focus on its headline`, async ({
        page,
        visit,
      }) => {
        await visit('/');
        const loads = documentLoads(page);
        const before = await shown(page);
        await linkTo(page, addressAt(front, to)).click();
        await expect(page).toHaveURL(addressAt(front, to));
        await expect(heading(page)).toBeFocused();
        const published = await shown(page, addressAt(front, to));
        // The head follows the first frame of the new page.
        await expect.poll(() => shown(page)).toEqual(published);
        const after = await shown(page);
        expect(after.title).not.toBe(before.title);
        expect(after.head).not.toEqual(before.head);
        expect(await page.evaluate(() => window.scrollY)).toBe(0);
        expect(loads).toEqual([]);
      });

    test('links between articles, lists and the front page load no document', async ({ page, visit }) => {
      await visit(LEAD_ARTICLE);
      const loads = documentLoads(page);
      const first = await heading(page).innerText();
      await page.getByRole('navigation', { name: 'Related' }).getByRole('link').first().click();
      await expect(heading(page)).not.toHaveText(first);
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
      const author = page.getByRole('main').locator('a[rel=author]').first();
      const name = await author.innerText();
      await author.click();
      await expect(heading(page)).toHaveText(name);
      const published = await shown(page, page.url());
      await expect.poll(() => shown(page)).toEqual(published);
      await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'World' }).click();
      await expect(heading(page)).toHaveText('World');
      await page.getByRole('banner').getByRole('link', { name: 'The Broadsheet Review' }).click();
      await expect(page).toHaveURL(front);
      await expect(heading(page)).toHaveText('The Broadsheet Review');
      await expect(heading(page)).toBeFocused();
      expect(loads).toEqual([]);
    });
  });

test.describe('under a base', () => {
  test.use({ baseURL: baseUrl });

  test('a link without the final slash opens its page, with a query or a fragment too', async ({
    page,
    visit,
  }) => {
    for (const tail of ['?from=mail', '#bs-footnotes'])
      await test.step(tail, async () => {
        await visit(LEAD_ARTICLE);
        const loads = documentLoads(page);
        const link = await addLink(page, addressAt(baseUrl, LONG_ARTICLE).slice(0, -1) + tail);
        await link.click();
        await expect(heading(page)).toContainText('raise its voice');
        await expect(tail === '#bs-footnotes' ? page.locator(tail) : heading(page)).toBeFocused();
        await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/the-broadsheet-page\/$/);
        expect(loads).toEqual([]);
      });
  });

  test('an address without the final slash is redirected, with its query', async ({ page, visit }) => {
    await visit(`${LEAD_ARTICLE.slice(0, -1)}?from=mail`);
    await expect(page).toHaveURL(`${addressAt(baseUrl, LEAD_ARTICLE)}?from=mail`);
  });
});

/** Counts the view transitions of pages opened from now on. */
const countTransitions = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.assign(globalThis, { transitions: 0 });
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = (...given) => {
      (globalThis as unknown as { transitions: number }).transitions++;
      return start(...given);
    };
  });

test('Enter on a link shows its page without a transition, and Tab continues from the new headline', async ({
  page,
  visit,
}) => {
  await countTransitions(page);
  await visit('/');
  await linkTo(page, addressAt(rootUrl, LEAD_ARTICLE)).press('Enter');
  await expect(heading(page)).toContainText('Kadyrov');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('a[rel=author]').first()).toBeFocused();
  expect(await page.evaluate(() => (globalThis as unknown as { transitions: number }).transitions)).toBe(0);
});

test('a click on a link opens another tab, scrolls to the top of its own page or opens another page', async ({
  page,
  context,
  visit,
}) => {
  await visit(LEAD_ARTICLE);
  await test.step('Ctrl and a click open a link in another tab', async () => {
    const opened = context.waitForEvent('page');
    const link = page.getByRole('navigation', { name: 'Related' }).getByRole('link').first();
    await link.click({ modifiers: ['ControlOrMeta'] });
    const other = await opened;
    await expect.poll(() => other.url()).toMatch(/\/articles\//);
    await expect(page).toHaveURL(addressAt(rootUrl, LEAD_ARTICLE));
    await other.close();
  });
  const loads = documentLoads(page);
  const toTop = await addLink(page, addressAt(rootUrl, LEAD_ARTICLE), 'to the top');
  await page.mouse.wheel(0, 500);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await toTop.evaluate((one: HTMLElement) => one.click());
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await expect(heading(page)).toContainText('Kadyrov');
  const onwards = await addLink(page, addressAt(rootUrl, LONG_ARTICLE), 'to another page');
  await onwards.getByText('to another page').click();
  await expect(page).toHaveURL(addressAt(rootUrl, LONG_ARTICLE));
  await expect(heading(page)).toContainText('raise its voice');
  expect(loads).toEqual([]);
});
