import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { ARABIC, LEAD, LONG } from './sample.ts';
import {
  at,
  complaintsOf,
  eventually,
  frames,
  headline,
  isHeadlineFocused,
  isSameDocument,
  markDocument,
  openTab,
  scrollTop,
  visit,
} from './tab.ts';

const FRONTS = [inject('root'), inject('base')];

/** A link on the page to an address. */
const linkTo = (page: Page, url: string) => page.locator(`main a[href="${new URL(url).pathname}"]`).first();

/** Puts a link into the page, as an article's text could hold it. */
const addLink = (page: Page, href: string): Promise<void> =>
  page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href, id: 'added', textContent: 'Added' });
    document.querySelector('main article')?.prepend(link);
  }, href);

interface Shown {
  readonly title: string;
  readonly head: string[];
  readonly main: string | undefined;
}

/**
 * The words of a page's head and its main part: as shown, or as published at an address. Comments, the order of attributes
 * and what an animation writes into the page's frame make no difference.
 */
const shown = (page: Page, url?: string): Promise<Shown> =>
  page.evaluate(async (url) => {
    const html = url === undefined ? document.documentElement.outerHTML : await (await fetch(url)).text();
    // The page's policy holds for what is parsed here too, and an animation leaves a style behind.
    const from = new DOMParser().parseFromString(html.replace(/ style="[^"]*"/g, ''), 'text/html');
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
          // What only other programs read is in published pages alone.
          'meta[name=description], link[rel=canonical], ' +
            'meta[property]:not([property^="og:image:"], [property^="article:"], [property^="og:locale"])',
        ),
      ].map((tag) => [...tag.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')),
      main: from.querySelector('main')?.innerHTML,
    };
  }, url);

test.each(FRONTS.flatMap((front) => [LONG, ARABIC].map((to) => ({ front, to }))))(
  'a click leads to $to of $front without a document load',
  async ({ front, to }) => {
    const page = await openTab({ bypassCSP: true });
    const complaints = complaintsOf(page);
    await visit(page, front);
    await markDocument(page);
    const before = await shown(page);
    await linkTo(page, at(front, to)).click();
    await page.waitForURL(at(front, to));
    await page.locator('.story').waitFor();
    await frames(page);
    expect(await isSameDocument(page)).toBe(true);
    const after = await shown(page);
    expect(after).toEqual(await shown(page, at(front, to)));
    expect(after.title).not.toBe(before.title);
    expect(after.head).not.toEqual(before.head);
    expect(await isHeadlineFocused(page)).toBe(true);
    expect(await scrollTop(page)).toBe(0);
    expect(complaints).toEqual([]);
  },
);

test.each(FRONTS)('from article to article, to a list, and to the front page of %s', async (front) => {
  const page = await openTab({ bypassCSP: true });
  await visit(page, at(front, LEAD));
  await markDocument(page);
  const related = page.getByRole('navigation', { name: 'Related' }).getByRole('link').first();
  const name = await related.innerText();
  await related.click();
  await eventually(() => headline(page)).toContain(name.slice(0, 12));
  expect(await scrollTop(page)).toBe(0);
  await page.locator('a[rel=author]').first().click();
  await page.waitForURL('**/authors/**');
  await page.locator('[data-kind=author]').waitFor();
  expect(await shown(page)).toEqual(await shown(page, page.url()));
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'World' }).click();
  await eventually(() => headline(page)).toBe('World');
  await page.locator('.nameplate a').click();
  await page.waitForURL(front);
  await page.locator('[data-kind=front]').waitFor();
  expect(await isHeadlineFocused(page)).toBe(true);
  expect(await isSameDocument(page)).toBe(true);
});

test.each(['', '?from=mail', '#bs-footnotes', '?a=b#nothing'])(
  'a link without the slash at the end, and with %j behind it, opens the page',
  async (tail) => {
    const page = await openTab();
    await visit(page, at(inject('base'), LEAD));
    await markDocument(page);
    const address = at(inject('base'), LONG).slice(0, -1) + tail;
    await addLink(page, address);
    await page.locator('#added').click();
    await page.locator('.story [data-block=timeline]').waitFor();
    expect(await isSameDocument(page)).toBe(true);
    // In a transition the focus follows when the browser has taken its picture of the new page.
    await eventually(() => isHeadlineFocused(page)).toBe(true);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(
      /\/the-broadsheet-page\/$/,
    );
  },
);

test('an address without the slash is led to the one with it, with its query', async () => {
  const page = await openTab();
  await visit(page, `${at(inject('base'), LEAD).slice(0, -1)}?from=mail`);
  expect(page.url()).toBe(`${at(inject('base'), LEAD)}?from=mail`);
});

test('Enter on a link opens it, and Tab goes on from the new headline', async () => {
  const page = await openTab();
  await visit(page, inject('root'));
  await markDocument(page);
  await linkTo(page, at(inject('root'), LEAD)).focus();
  await page.keyboard.press('Enter');
  await page.locator('.story').waitFor();
  await eventually(() => isHeadlineFocused(page)).toBe(true);
  expect(await isSameDocument(page)).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('rel'))).toBe('author');
});

test('a link to the page that is shown brings back its top', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LEAD));
  await addLink(page, at(inject('root'), LEAD));
  await page.evaluate(() => {
    window.scrollTo(0, 500);
    document.getElementById('added')?.click();
  });
  await eventually(() => scrollTop(page)).toBe(0);
  expect(await headline(page)).toContain('Kadyrov');
});

test('a headline with a mark-up of its own does not keep its link from working', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LEAD));
  await markDocument(page);
  await addLink(page, at(inject('root'), LONG));
  await page.evaluate(() =>
    document
      .getElementById('added')!
      .replaceChildren(Object.assign(document.createElement('b'), { textContent: 'within' })),
  );
  await page.locator('#added b').click();
  await page.waitForURL(at(inject('root'), LONG));
  expect(await isSameDocument(page)).toBe(true);
});
