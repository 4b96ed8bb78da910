/** Links to passages: seen where they lead, and leading there after the words have been edited. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { withIds } from '../../src/article/ids.ts';
import type { Article } from '../../src/article/schema.ts';
import { broadsheet, serve, type Host } from './program.ts';
import { LEAD, LONG, SPECIMEN } from './sample.ts';
import { shot } from './shot.ts';
import { at, eventually, leaveBy, openTab, scrollTop, visit } from './tab.ts';

const ADDRESS = '/articles/mill/';
const paragraph = (text: string) => ({ type: 'paragraph', text }) as const;
const filler = (of: string) =>
  paragraph(
    `The ${of} stood where it had stood all week, and nobody who passed it that morning could say when it would be moved again.`,
  );
const FILL = ['boat', 'crane', 'lorry', 'tent', 'kitchen', 'school', 'church', 'market'].map(filler);
const OPENS = paragraph('The miller said that the wheel would turn again on Friday, if the weir had held.');
const GONE = paragraph(
  'A rumour had it that the owner would sell the whole of it to a brewer from the coast.',
);
const HEADING = { type: 'heading', level: 2, text: 'What the miller said' } as const;
const FIRST = {
  headline: 'Mill stands still',
  body: [paragraph('The weir broke on Sunday.'), ...FILL, HEADING, OPENS, ...FILL.map(({ text }) => paragraph(`${text} So much was known.`)), GONE,
    ...FILL.map(({ text }) => paragraph(`${text} No more was said.`))],
}; // prettier-ignore
const NOW = paragraph(
  'The miller says that the wheel will not turn again before December, if the weir holds.',
);
const SECOND = {
  ...FIRST,
  body: FIRST.body
    .map((block) => (block === OPENS ? NOW : block === HEADING ? { ...HEADING, text: 'What the miller says now' } : block))
    .filter((block) => block !== GONE),
}; // prettier-ignore

interface Edition {
  readonly body: readonly object[];
}
const idsOf = (article: Edition): string[] => withIds(article as Article).body.map(({ id }) => id!);
const idOf = (article: Edition, block: object): string => idsOf(article)[article.body.indexOf(block)]!;

let folder = '';
let host: Host;

async function publishArticle(article: object): Promise<void> {
  await mkdir(join(folder, 'content/articles'), { recursive: true });
  await writeFile(join(folder, 'content/articles/mill.json'), JSON.stringify(article));
  const { code, said } = await broadsheet('build', join(folder, 'content'), '--out', join(folder, 'site'));
  if (code !== 0) throw new Error(said);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-anchors-'));
  await publishArticle(FIRST);
  host = await serve(join(folder, 'site'));
});
afterAll(async () => {
  host.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Reads to the end, so that the words are remembered; then the article is edited. */
async function readThenEdit(page: Page): Promise<string> {
  const url = at(host.url, ADDRESS);
  await publishArticle(FIRST);
  await visit(page, url);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.mouse.wheel(0, 40);
  await eventually(() => page.evaluate(() => localStorage.getItem('bs:has') ?? '')).toContain('changes');
  await publishArticle(SECOND);
  return url;
}

/** Id of what is marked as the place that the address names, if that is in view. */
const shown = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const target = document.querySelector(':target, [data-target]');
    const top = target?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < innerHeight / 2 ? target?.id : undefined;
  });

test('a link to a passage leads to it when its words were edited since they were read', async () => {
  const page = await openTab();
  const url = await readThenEdit(page);
  const [old, now] = [idOf(FIRST, OPENS), idOf(SECOND, NOW)];
  expect(now).not.toBe(old);
  await page.goto('about:blank');
  await visit(page, `${url}#${old}`);
  await eventually(() => shown(page)).toBe(now);
  expect(await scrollTop(page)).toBeGreaterThan(300);
  expect(await page.locator('.notice').count()).toBe(0);
});

test('a link to a passage that was taken out leads to where it stood and says so, and one to nothing says that', async () => {
  const page = await openTab();
  const url = await readThenEdit(page);
  await page.goto('about:blank');
  await visit(page, `${url}#${idOf(FIRST, GONE)}`);
  await page.getByText('has been taken out. It stood here.').waitFor();
  const neighbours = [FIRST.body.indexOf(GONE) - 1, FIRST.body.indexOf(GONE) + 1].map(
    (at) => idsOf(FIRST)[at],
  );
  expect(neighbours).toContain(await shown(page));
  await shot(page, 'taken-out');
  await page.goto('about:blank');
  await visit(page, `${url}#p-zzzzzzzz`);
  await page.getByText('is no longer in the article.').waitFor();
  expect(await scrollTop(page)).toBe(0);
});

test('a link to a heading that was edited leads to it also where nothing is remembered', async () => {
  const page = await openTab();
  await publishArticle(SECOND);
  await visit(page, `${at(host.url, ADDRESS)}#what-the-miller-said`);
  await eventually(() => shown(page)).toBe('what-the-miller-says-now');
});

test('the place that a link inside the app leads to is marked as after a document load', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LEAD));
  const block = JSON.parse(
    await (await page.request.get(at(inject('root'), LONG).replace(/\/$/, '.json'))).text(),
  ) as { body: { id: string }[] };
  const id = block.body[6]!.id;
  await page.evaluate(
    (href) => document.querySelector('.story-body')!.prepend(Object.assign(document.createElement('a'), { id: 'to', href, textContent: 'x' })),
    `${new URL(at(inject('root'), LONG)).pathname}#${id}`,
  ); // prettier-ignore
  await leaveBy(page, '#to');
  await eventually(() => shown(page)).toBe(id);
  const animation = (): Promise<string> =>
    page.evaluate((id) => getComputedStyle(document.getElementById(id)!).animationName, id);
  expect(await animation()).toBe('found');
  await page.evaluate(() => (location.hash = '#bs-main'));
  await eventually(() => page.locator('[data-target]').count()).toBe(0);
});

test('a link inside the app to what is folded away unfolds it', async () => {
  const page = await openTab();
  const address = at(inject('root'), SPECIMEN);
  const { body } = (await (await page.request.get(address.replace(/\/$/, '.json'))).json()) as {
    body: { type: string; body?: { id: string }[] }[];
  };
  const id = body.find(({ type }) => type === 'details')!.body![0]!.id;
  await visit(page, at(inject('root'), LEAD));
  await page.evaluate(
    (href) => document.querySelector('.story-body')!.prepend(Object.assign(document.createElement('a'), { id: 'to', href, textContent: 'x' })),
    `${new URL(address).pathname}#${id}`,
  ); // prettier-ignore
  await leaveBy(page, '#to');
  await eventually(() => shown(page)).toBe(id);
  expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
});

/** What is marked in yellow, and where in the window it stands. */
const markedInView = (page: Page): Promise<[words: string, isInView: boolean] | undefined> =>
  page.evaluate(() => {
    const [range] = (CSS.highlights.get('bs-yellow') ?? []) as Iterable<Range>;
    const top = range?.getBoundingClientRect().top ?? -1;
    return range && [range.toString(), top > 0 && top < innerHeight];
  });

test('a highlight in another article is shown where its words stand now, and not at the block that it was made in', async () => {
  const page = await openTab({ viewport: { width: 390, height: 500 } });
  const tall = { ...FIRST, body: FIRST.body.map((block) => block === OPENS ? paragraph(`${OPENS.text} ${FILL.map(({ text }) => text).join(' ')} Tail of it all.`) : block) }; // prettier-ignore
  await publishArticle(tall);
  const url = at(host.url, ADDRESS);
  await visit(page, url);
  await page.evaluate(() => {
    const all = [...document.querySelectorAll('.story-body > p')];
    const block = all.find((one) => one.textContent.endsWith('Tail of it all.'))!;
    const node = block.firstChild as Text;
    block.scrollIntoView({ block: 'center', behavior: 'instant' });
    getSelection()!.setBaseAndExtent(node, node.length - 'Tail of it all.'.length, node, node.length);
  });
  await page.getByRole('button', { name: 'Highlight: Yellow' }).click();
  await eventually(() => markedInView(page)).toBeDefined();
  const moved = { ...tall, body: tall.body.filter((block) => block !== HEADING).map((block) => 'text' in block && block.text.endsWith('all.') ? paragraph(`Anew: ${block.text}`) : block) }; // prettier-ignore
  await publishArticle(moved);
  await visit(page, at(host.url, '/'));
  await page.getByRole('button', { name: 'Highlights' }).click();
  await page.getByRole('link', { name: 'Show in the article' }).click();
  await eventually(() => markedInView(page)).toEqual(['Tail of it all.', true]);
  expect(await page.locator('.notice').count()).toBe(0);
});
