import type { Page, Route } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { ARABIC, LEAD, LONG } from './sample.ts';
import {
  at,
  clickInPlace,
  eventually,
  headline,
  isHeadlineFocused,
  isSameDocument,
  markDocument,
  openTab,
  visit,
} from './tab.ts';

const FRONT = inject('base');
const PARTS = '**/assets/read-page-*.js';
const DATA = '**/*.json';
const FAILED = 'This page did not load';

const pathOf = (address: string): string => new URL(at(FRONT, address)).pathname;
const retry = (page: Page) => page.getByRole('button', { name: 'Try again' });

const truncated = async (route: Route): Promise<void> => {
  const body = await (await route.fetch()).text();
  await route.fulfill({ contentType: 'application/json', body: body.slice(0, body.length / 2) });
};
const answer =
  (status: number, contentType: string, body: string) =>
  (route: Route): Promise<void> =>
    route.fulfill({ status, contentType, body });
const json = (body: string) => answer(200, 'application/json', body);

interface Trouble {
  readonly name: string;
  /** Makes it; gives back what ends it. */
  readonly begin: (page: Page) => Promise<() => Promise<void>>;
  /** Words of the message. */
  readonly says: string;
}

const routed = (pattern: string, handler: (route: Route) => Promise<void>) => async (page: Page) => {
  await page.route(pattern, handler);
  return () => page.unroute(pattern);
};

const offline = async (page: Page) => {
  await page.context().setOffline(true);
  return () => page.context().setOffline(false);
};

const BROKEN = 'What arrived was not whole';
const OFFLINE = 'You seem to be offline';
const TROUBLES: readonly Trouble[] = [
  { name: 'no connection', begin: offline, says: OFFLINE },
  {
    name: 'a refused connection',
    begin: routed(DATA, (route) => route.abort('connectionrefused')),
    says: OFFLINE,
  },
  {
    name: 'status 500',
    begin: routed(DATA, answer(500, 'text/html', '<h1>Sorry</h1>')),
    says: 'The server answered',
  },
  {
    name: 'status 503',
    begin: routed(DATA, answer(503, 'application/json', '{}')),
    says: 'The server answered',
  },
  { name: 'truncated JSON', begin: routed(DATA, truncated), says: BROKEN },
  { name: 'an empty answer', begin: routed(DATA, json('')), says: BROKEN },
  {
    name: 'HTML for JSON',
    begin: routed(DATA, answer(200, 'text/html', '<!doctype html><p>Log in')),
    says: BROKEN,
  },
  ...['null', '"words"', '[]', '{}', '{"cards":{}}'].map((body) => ({
    name: `data that are ${body}`,
    begin: routed(DATA, json(body)),
    says: BROKEN,
  })),
];

/** Follows a link into trouble, and expects a message that can be read and left. */
async function expectMessage(page: Page, title: string, says: string): Promise<void> {
  await eventually(() => headline(page)).toBe(title);
  await eventually(() => isHeadlineFocused(page)).toBe(true);
  expect(await page.locator('main').innerText()).toContain(says);
  expect(await page.locator('.masthead').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'Go to the front page' }).isVisible()).toBe(true);
}

const TO_LISTS = new Set(['no connection', 'status 500', 'data that are {}', 'data that are {"cards":{}}']);
const cases = TROUBLES.flatMap((trouble) => [
  { ...trouble, to: LONG },
  ...(TO_LISTS.has(trouble.name) ? [{ ...trouble, to: '/sections/craft/' }] : []),
]);

test.each(cases)('$name on the way to $to: a message, and a retry in place', async ({ begin, says, to }) => {
  const page = await openTab();
  await visit(page, at(FRONT, LEAD));
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { id: 'added', href, textContent: 'Added' });
    document.querySelector('main')!.append(link);
  }, pathOf(to));
  await markDocument(page);
  const end = await begin(page);
  await clickInPlace(page, '#added');
  await expectMessage(page, FAILED, says);
  expect(page.url()).toBe(at(FRONT, to));
  await retry(page).click();
  await page.waitForTimeout(300);
  await eventually(() => retry(page).isEnabled()).toBe(true);
  await expectMessage(page, FAILED, says);
  await end();
  await retry(page).click();
  await page.locator('main .story, main [data-kind=section]').waitFor();
  expect(await headline(page)).not.toBe(FAILED);
  expect(await page.title()).toContain(to === LONG ? 'history of the newspaper page' : 'The craft');
  expect(await isSameDocument(page)).toBe(true);
});

/** A tab on the message that a related article did not load, as the server answers with an error. */
async function openToFailure(): Promise<Page> {
  const page = await openTab();
  await visit(page, at(FRONT, LEAD));
  await page.route(DATA, answer(500, 'text/plain', ''));
  await clickInPlace(page, '.related a');
  await expectMessage(page, FAILED, 'The server answered');
  return page;
}

test('after a retry that works the focus is on the headline that has come', async () => {
  const page = await openToFailure();
  await page.unroute(DATA);
  await page.waitForTimeout(1000);
  await retry(page).focus();
  await page.keyboard.press('Enter');
  await page.locator('main .story').waitFor();
  await eventually(() => isHeadlineFocused(page)).toBe(true);
});

test('the title of a page that did not load is its message', async () => {
  const page = await openToFailure();
  expect(await page.title()).toContain(FAILED);
});

test.each([404, 410])(
  'data with status %i: the page is not here, and there is nothing to retry',
  async (status) => {
    const page = await openTab();
    await visit(page, at(FRONT, LEAD));
    await markDocument(page);
    await page.route(DATA, answer(status, 'text/html', '<!doctype html>'));
    await clickInPlace(page, '.related a');
    await expectMessage(page, 'This page is not here', 'moved or withdrawn');
    expect(await page.title()).toContain('This page is not here');
    expect(await retry(page).count()).toBe(0);
    expect(await isSameDocument(page)).toBe(true);
  },
);

test('from a message the way to the front page, and Back from there', async () => {
  const page = await openTab();
  await visit(page, at(FRONT, LEAD));
  await markDocument(page);
  await page.route(`${FRONT}articles/**/*.json`, answer(500, 'text/plain', ''));
  await clickInPlace(page, '.related a');
  await expectMessage(page, FAILED, 'The server answered');
  await page.getByRole('link', { name: 'Go to the front page' }).click();
  await page.locator('[data-kind=front]').waitFor();
  expect(await isHeadlineFocused(page)).toBe(true);
  await page.goBack();
  await eventually(() => headline(page)).toBe(FAILED);
  await page.unroute(`${FRONT}articles/**/*.json`);
  await page.goBack();
  await eventually(() => headline(page)).toContain('Kadyrov');
  expect(await isSameDocument(page)).toBe(true);
});

test('an article of an edition to come: what this version cannot read is left out, and the rest is shown', async () => {
  const page = await openTab();
  await visit(page, at(FRONT, LEAD));
  await page.route(
    DATA,
    json(
      JSON.stringify({
        headline: 'Of tomorrow',
        body: [{ type: 'hologram', text: 'A hologram' }, 7, 'x', { type: 'paragraph', text: 'The rest.' }],
      }),
    ),
  );
  await clickInPlace(page, '.related a');
  await eventually(() => headline(page)).toBe('Of tomorrow');
  expect(await page.locator('main').innerText()).toContain('A hologram');
  expect(await page.locator('main').innerText()).toContain('The rest.');
});

test('a part of the app that is gone: the message says that the site has changed, and a retry loads the page', async () => {
  const page = await openTab();
  await page.route(PARTS, answer(404, 'text/html', '<!doctype html>'));
  await visit(page, at(FRONT, LEAD));
  await clickInPlace(page, '.related a');
  await expectMessage(page, FAILED, 'The site has been updated');
  await page.unroute(PARTS);
  await retry(page).click();
  await page.locator('main .story').waitFor();
  expect(await headline(page)).not.toBe(FAILED);
});

test('no connection before any part of the app for reading has come: a retry works in place', async () => {
  const page = await openTab();
  await visit(page, at(FRONT, LEAD));
  await markDocument(page);
  await page.context().setOffline(true);
  await clickInPlace(page, '.related a');
  await expectMessage(page, FAILED, OFFLINE);
  await page.context().setOffline(false);
  await retry(page).click();
  await page.locator('main .story').waitFor();
  expect(await headline(page)).not.toBe(FAILED);
});

test('the words of another language do not come: the article is shown all the same', async () => {
  const page = await openTab();
  await visit(page, FRONT);
  await page.route('**/assets/ar-*.js', (route) => route.abort());
  await page
    .locator(`main a[href="${pathOf(ARABIC)}"]`)
    .first()
    .click();
  await page.locator('.story[lang=ar][dir=rtl]').waitFor();
});

test('without the app’s script the page can be read, and its links lead on', async () => {
  const page = await openTab();
  let asked = 0;
  await page.route('**/assets/main-*.js', (route) => {
    asked++;
    return route.fulfill({ status: 404, body: '' });
  });
  await page.goto(at(FRONT, LEAD));
  await page.waitForLoadState('networkidle');
  expect(asked).toBeGreaterThan(0);
  expect(await headline(page)).toContain('Kadyrov');
  await page.locator('.related a').first().click();
  await page.waitForURL((url) => url.href !== at(FRONT, LEAD));
  expect(await headline(page)).not.toContain('Kadyrov');
});

test('two retries at once are one', async () => {
  const page = await openToFailure();
  await page.unroute(DATA);
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    const button = document.querySelector<HTMLElement>('main button')!;
    button.click();
    button.click();
  });
  await page.locator('main .story').waitFor();
  expect(await headline(page)).not.toBe(FAILED);
});
