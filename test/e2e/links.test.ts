import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { LEAD, LONG } from './sample.ts';
import { at, openTab, visit } from './tab.ts';

interface Click {
  readonly what: string;
  /** The link as HTML; BASE stands for the path of the front page. */
  readonly link: string;
  /** The rest of the click. */
  readonly with?: Readonly<Record<string, boolean | number>>;
}

const page = `BASE${LONG.slice(1)}`;

const BROWSERS: readonly Click[] = [
  { what: 'with Ctrl', link: `<a href="${page}">`, with: { ctrlKey: true } },
  { what: 'with Meta', link: `<a href="${page}">`, with: { metaKey: true } },
  { what: 'with Shift', link: `<a href="${page}">`, with: { shiftKey: true } },
  { what: 'with Alt', link: `<a href="${page}">`, with: { altKey: true } },
  { what: 'with the middle button', link: `<a href="${page}">`, with: { button: 1 } },
  { what: 'into another tab', link: `<a target="_blank" href="${page}">` },
  { what: 'into a named tab', link: `<a target="reader" href="${page}">` },
  { what: 'for a download', link: `<a download href="${page}">` },
  { what: 'to another origin', link: '<a href="https://example.org/articles/x/">' },
  { what: 'to another port', link: '<a href="http://localhost:1/articles/x/">' },
  { what: 'to a feed', link: '<a href="BASEfeed.xml">' },
  { what: 'to data', link: `<a href="${page.slice(0, -1)}.json">` },
  { what: 'to a picture', link: '<a href="BASEmedia/colonnade.svg">' },
  { what: 'to an address for mail', link: '<a href="mailto:desk@example.org">' },
  { what: 'to a telephone', link: '<a href="tel:+15550100">' },
  { what: 'to a place on this page', link: '<a href="#bs-main">' },
  { what: 'to a place on this page, in full', link: `<a href="BASE${LEAD.slice(1)}#bs-main">` },
  { what: 'on an anchor that is no link', link: '<a id="named">' },
];

const OURS: readonly Click[] = [
  { what: 'plainly', link: `<a href="${page}">` },
  { what: 'into this tab, in so many words', link: `<a target="_self" href="${page}">` },
  { what: 'to an address without the slash', link: `<a href="${page.slice(0, -1)}">` },
  { what: 'to a place on another page', link: `<a href="${page}#bs-footnotes">` },
  { what: 'to this page with another query', link: '<a href="?x=1">' },
  { what: 'to a folder with a dot', link: '<a href="BASEtags/v1.2/">' },
];

/** Clicks a link that is put into the page, keeps it from leading anywhere, and tells whether the app had taken the click. */
const isTaken = (tab: Page, { link, with: rest }: Click, path: string): Promise<boolean> =>
  tab.evaluate(
    ([html, init]) => {
      const main = document.querySelector('main')!;
      main.insertAdjacentHTML('beforeend', `${html}Words</a>`);
      const link = main.lastElementChild!;
      let taken: boolean | undefined;
      const last = (event: Event): void => {
        taken = event.defaultPrevented;
        event.preventDefault();
      };
      window.addEventListener('click', last, { once: true });
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
      link.remove();
      return taken!;
    },
    [link.replaceAll('BASE', path), rest] as const,
  );

const fronts = [inject('root'), inject('base')].map((front) => ({ front, path: new URL(front).pathname }));
const withFronts = (clicks: readonly Click[]) =>
  fronts.flatMap((front) => clicks.map((click) => ({ ...front, ...click })));
// Links are put into its pages as markup.
const tab = await openTab({ bypassCSP: true }, afterAll);

test.each(withFronts(BROWSERS))(
  'under $path a click $what is left to the browser',
  async ({ front, path, ...click }) => {
    await visit(tab, at(front, LEAD));
    expect(await isTaken(tab, click, path)).toBe(false);
  },
);

test.each(withFronts(OURS))(
  'under $path a click $what is taken by the app',
  async ({ front, path, ...click }) => {
    await visit(tab, at(front, LEAD));
    expect(await isTaken(tab, click, path)).toBe(true);
  },
);

test.each(['/', '/other/', '/based/on/', '/bas', '/articles/x/'])(
  'what is not under the base is another site: %s',
  async (href) => {
    await visit(tab, at(inject('base'), LEAD));
    expect(await isTaken(tab, { what: '', link: `<a href="${href}">` }, '')).toBe(false);
  },
);

test('the base itself without its slash is taken', async () => {
  await visit(tab, at(inject('base'), LEAD));
  expect(await isTaken(tab, { what: '', link: '<a href="/base">' }, '')).toBe(true);
});

test('a click that something else has taken stays taken, and the page stays', async () => {
  await visit(tab, at(inject('root'), LEAD));
  await tab.evaluate((href) => {
    document.querySelector('main')!.insertAdjacentHTML('beforeend', `<a id="own" href="${href}">Words</a>`);
    const own = document.getElementById('own')!;
    own.addEventListener('click', (event) => event.preventDefault());
    own.click();
  }, LONG);
  await tab.waitForTimeout(300);
  expect(tab.url()).toBe(at(inject('root'), LEAD));
});

test('Ctrl and a click open another tab, and this one stays', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LEAD));
  const opened = page.context().waitForEvent('page');
  await page
    .getByRole('navigation', { name: 'Related' })
    .getByRole('link')
    .first()
    .click({
      modifiers: ['ControlOrMeta'],
    });
  await (await opened).waitForURL(/\/articles\//);
  expect(page.url()).toBe(at(inject('root'), LEAD));
});
