/**
 * Random navigation through the history of a tab: every entry keeps its scroll position. `WALKS=500` sets the number
 * of runs, `SEED` the first seed.
 */
import type { Page } from '@playwright/test';
import { TEXTS_ONLY } from '../unit/publish/built-program.ts';
import { expect, expectReady, testSite } from './fixtures.ts';

const WALKS = Number(process.env['WALKS'] ?? 2);
const STEPS = 30;
const SEED = Number(process.env['SEED'] ?? 1);
const LINE = 32;

const words = (name: string): string =>
  `Words of ${name}, as many as fill some lines of a page that is read. `.repeat(6);

const article = (name: string, others: readonly string[]) => ({
  headline: `Article ${name}`,
  image: { image: { src: '/media/a.svg', alt: 'Lead', width: 600, height: 300 } },
  body: Array.from({ length: 12 }, (_, at) => [
    { type: 'heading', level: 2, id: `part-${at}`, text: `Part ${at} of ${name}` },
    { type: 'paragraph', text: [words(name), { text: `To ${others[at % others.length]}`, link: `/articles/${others[at % others.length]}/` }] },
    { type: 'paragraph', text: [words(name), { text: 'Further down', link: `#part-${(at + 5) % 12}` }] },
    { type: 'paragraph', text: [words(name), { text: 'There', link: `/articles/${others[at % others.length]}/#part-${(at + 3) % 12}` }] },
    { type: 'figure', id: `picture-${at}`, image: { src: '/media/a.svg', alt: `Picture ${at}`, width: 600, height: 300 } },
  ]).flat(),
}); // prettier-ignore

const NAMES = ['one', 'two', 'three'];
const testOfThree = testSite({
  'site.json': { name: 'Three' },
  'media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><path fill="red" d="M0 0h600v300H0z"/></svg>',
  ...Object.fromEntries(
    NAMES.map((name) => [`articles/${name}.json`, article(name, NAMES.filter((other) => other !== name))]),
  ),
}, '/', TEXTS_ONLY); // prettier-ignore

/** Deterministic by seed (mulberry32); 0 up to but not including 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Entry {
  readonly address: string;
  top: number;
}

/** The expected history, compared with the real tab. */
class Walk {
  readonly steps: string[] = [];
  private readonly entries: Entry[] = [];
  private at = -1;

  private readonly page: Page;
  private readonly next: () => number;

  constructor(page: Page, next: () => number) {
    this.page = page;
    this.next = next;
  }

  private readonly pick = (below: number): number => Math.floor(this.next() * below);
  private readonly top = (): Promise<number> => this.page.evaluate(() => Math.round(window.scrollY));
  private readonly isViewing = (): boolean => this.entries[this.at]!.address.includes('#view:');

  /** Waits until the app shows an address: its article, with or without an open picture. */
  private async shows(address: string): Promise<void> {
    await this.page.waitForURL((url) => url.pathname + url.hash === address);
    const [, name] = /\/articles\/(\w+)\//.exec(address)!;
    await expect(this.page.locator('main h1')).toHaveText(`Article ${name}`);
    await expect(this.page.getByRole('dialog', { name: 'Pictures' })).toHaveCount(address.includes('#view:') ? 1 : 0);
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  } // prettier-ignore

  private async leave(): Promise<void> {
    const entry = this.entries[this.at];
    if (entry) entry.top = await this.top();
  }

  private async enter(address: string): Promise<void> {
    await this.shows(address);
    this.entries.length = this.at + 1;
    this.entries.push({ address, top: 0 });
    this.at++;
  }

  async begin(address: string): Promise<void> {
    await this.enter(address);
  }

  /** Goes to an existing entry and checks its scroll position. */
  private async travel(by: 1 | -1): Promise<void> {
    const to = this.entries[this.at + by];
    if (!to) return;
    await this.leave();
    this.at += by;
    await (by < 0 ? this.page.goBack() : this.page.goForward());
    await this.arrived(to);
  }

  private async arrived(at: Entry): Promise<void> {
    await this.shows(at.address);
    await expect
      .poll(async () => Math.abs((await this.top()) - at.top) <= LINE, {
        message: `${this.steps.join(' ')}: ${at.address} was left at ${at.top}, and stands at ${await this.top()}`,
        timeout: 5000,
      })
      .toBe(true);
  }

  private async scroll(): Promise<void> {
    const to = this.pick(6000);
    await this.page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), to);
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    );
  }

  /** Clicks one of the elements without scrolling to it. */
  private async click(selector: string): Promise<void> {
    await this.leave();
    const before = new URL(this.page.url());
    const share = this.next();
    const href = await this.page.evaluate(
      ([selector, share]) => {
        const all = [...document.querySelectorAll<HTMLElement>(selector)];
        const chosen = all[Math.floor(share * all.length)]!;
        chosen.click();
        return chosen instanceof HTMLAnchorElement ? chosen.href : undefined;
      },
      [selector, share] as const,
    );
    if (href === before.href) return;
    if (href === undefined) await this.page.waitForURL((url) => url.hash.startsWith('#view:'));
    const { pathname, hash } = new URL(href ?? this.page.url());
    await this.enter(pathname + hash);
  }

  private async close(): Promise<void> {
    const to = this.entries[this.at - 1]!;
    await this.leave();
    this.at--;
    await this.page.keyboard.press('Escape');
    await this.arrived(to);
  }

  async step(): Promise<void> {
    const ways: readonly [string, () => Promise<void>][] = this.isViewing()
      ? [['Escape', () => this.close()], ['Back', () => this.travel(-1)], ['Reload', () => this.reload()]]
      : [
          ['scroll', () => this.scroll()], ['scroll', () => this.scroll()],
          ['picture', () => this.click('[data-block] img')],
          ['anchor', () => this.click('[data-block] a[href^="#part"]')],
          ['link', () => this.click('[data-block] a[href$="/"]')],
          ['place', () => this.click('[data-block] a[href*="/#part"]')],
          ['Back', () => this.travel(-1)], ['Back', () => this.travel(-1)],
          ['Forward', () => this.travel(1)], ['Reload', () => this.reload()],
        ]; // prettier-ignore
    const [name, go] = ways[this.pick(ways.length)]!;
    this.steps.push(name);
    await go();
  }

  private async reload(): Promise<void> {
    await this.leave();
    await this.page.reload();
    await expectReady(this.page);
    await this.arrived(this.entries[this.at]!);
  }
}

for (let walk = 0; walk < WALKS; walk++)
  testOfThree(
    `every entry keeps its scroll position in random walk ${SEED + walk}`,
    async ({ page, visit }) => {
      await visit('/articles/one/');
      const one = new Walk(page, numbers(SEED + walk));
      await one.begin('/articles/one/');
      for (let step = 0; step < STEPS; step++) await one.step();
      expect(one.steps).toHaveLength(STEPS);
    },
  );
