/** Links to passages: they scroll to the passage, also after the text has been edited. */
import type { Page } from '@playwright/test';
import { withIds } from '../../src/article/ids.ts';
import type { Article } from '../../src/article/schema.ts';
import { openSheet, waitUntilTextStored } from './feature-helpers.ts';
import { expect } from './fixtures.ts';
import { findTarget, scrollTop } from './scrolling.ts';
import { testRepublishedSite } from './republished-site.ts';

const ADDRESS = '/articles/mill/';
const paragraph = (text: string) => ({ type: 'paragraph', text }) as const;
const filler = (of: string) =>
  paragraph(
    `The ${of} stood where it had stood all week, and nobody who passed it that morning could say when it would be moved again.`,
  );
const FILL = ['boat', 'crane', 'lorry', 'tent', 'kitchen', 'school', 'church', 'market'].map(filler);
const more = (words: string) => FILL.map(({ text }) => paragraph(`${text} ${words}`));
const OPENS = paragraph('The miller said that the wheel would turn again on Friday, if the weir had held.');
const GONE = paragraph(
  'A rumour had it that the owner would sell the whole of it to a brewer from the coast.',
);
const HEADING = { type: 'heading', level: 2, text: 'What the miller said' } as const;
const FOLDED = paragraph('A mill turns as the water runs.');
const BODY = [
  paragraph('The weir broke on Sunday.'),
  ...FILL,
  HEADING,
  OPENS,
  ...more('So much was known.'),
  GONE,
  ...more('No more was said.'),
];
const FIRST = { headline: 'Mill stands still', body: BODY };
const NOW = paragraph(
  'The miller says that the wheel will not turn again before December, if the weir holds.',
);
const NEW_HEADING = { ...HEADING, text: 'What the miller says now' };
const SECOND = {
  ...FIRST,
  body: BODY.filter((block) => block !== GONE).map((block) =>
    block === OPENS ? NOW : block === HEADING ? NEW_HEADING : block,
  ),
};

/** A paragraph as tall as the window whose last words are highlighted, and the rest of its block. */
const TAIL = 'Tail of it all.';
const TALL = paragraph(`${OPENS.text} ${FILL.map(({ text }) => text).join(' ')} ${TAIL}`);
const HIGHLIGHTED = { ...FIRST, body: BODY.map((block) => (block === OPENS ? TALL : block)) };
const MOVED = {
  ...HIGHLIGHTED,
  body: HIGHLIGHTED.body
    .filter((block) => block !== HEADING)
    .map((block) => (block === TALL ? paragraph(`Anew: ${TALL.text}`) : block)),
};

const idOf = (article: { readonly body: readonly object[] }, block: object): string =>
  withIds(article as Article).body[article.body.indexOf(block)]!.id!;

const DETAILS = {
  headline: 'How mills work',
  body: [...FILL, { type: 'details', summary: 'In short', body: [FOLDED] }],
};
const details = withIds(DETAILS as unknown as Article).body.at(-1) as unknown as {
  readonly body: readonly { readonly id: string }[];
};
const foldedId = details.body[0]!.id;

/** Links that lead somewhere in this version: others are errors. */
const content = (mill: { readonly body: readonly object[] }) => ({
  'articles/mill.json': mill,
  'articles/details.json': DETAILS,
  'articles/links.json': {
    headline: 'Where to read on',
    body: [
      {
        type: 'paragraph',
        text: [
          ...(mill.body.includes(OPENS)
            ? [{ text: 'What he said', link: `/articles/mill/#${idOf(FIRST, OPENS)}` }, ' and ']
            : []),
          { text: 'how it turns', link: `/articles/details/#${foldedId}` },
        ],
      },
    ],
  },
});
const test = testRepublishedSite([FIRST, SECOND, HIGHLIGHTED, MOVED].map(content));

/** Waits until the element of these words, and no other, is marked as the address's target, in the upper half of the window. */
async function expectArrivalAt(page: Page, words: string): Promise<void> {
  await expect.poll(async () => (await findTarget(page)).innerText()).toBe(words);
  const target = await findTarget(page);
  await expect
    .poll(() => target.evaluate((element) => element.getBoundingClientRect().top / innerHeight))
    .toBeLessThan(0.5);
  await expect(target).toBeInViewport();
}

test('links to passages that have changed since they were read lead to where they are now, or to where they were', async ({
  page,
  visit,
  passTime,
  site,
}) => {
  await page.clock.install();
  await visit(ADDRESS);
  await page.keyboard.press('End');
  await waitUntilTextStored(page, passTime);
  await site.update(1);
  await test.step('an edited passage', async () => {
    await visit('/');
    expect(idOf(SECOND, NOW)).not.toBe(idOf(FIRST, OPENS));
    await visit(`${ADDRESS}#${idOf(FIRST, OPENS)}`);
    await expectArrivalAt(page, NOW.text);
    expect(await scrollTop(page)).toBeGreaterThan(300);
    await expect(page.getByText('The linked passage')).toHaveCount(0);
  });
  await test.step('a removed passage, which is announced', async () => {
    await visit('/');
    await visit(`${ADDRESS}#${idOf(FIRST, GONE)}`);
    await expect(page.getByText('was removed. It was here.')).toBeVisible();
    const index = BODY.indexOf(GONE);
    const neighbours = [BODY[index - 1]!, BODY[index + 1]!].map((block) => idOf(FIRST, block));
    const target = await findTarget(page);
    expect(neighbours).toContain(await target.getAttribute('id'));
    await expect(target).toBeInViewport();
  });
});

test('a link to an unknown passage says so and does not scroll', async ({ page, visit }) => {
  await visit(`${ADDRESS}#p-zzzzzzzz`);
  await expect(page.getByText('is no longer in this article.')).toBeVisible();
  expect(await scrollTop(page)).toBe(0);
});

test('a link to an edited heading leads to it for a reader who has not read the article', async ({
  page,
  visit,
  site,
}) => {
  await site.update(1);
  await visit(`${ADDRESS}#${idOf(FIRST, HEADING)}`);
  await expectArrivalAt(page, NEW_HEADING.text);
});

test('the target of a link inside the app is marked as after a page load, until another link is followed', async ({
  page,
  visit,
}) => {
  await visit('/articles/links/');
  await page.getByRole('link', { name: 'What he said' }).click();
  await expectArrivalAt(page, OPENS.text);
  const marks = async () =>
    (await findTarget(page)).evaluate((element) => {
      const { animationName, animationDuration } = getComputedStyle(element);
      return [animationName, animationDuration];
    });
  const inside = await marks();
  await page.reload();
  await expectArrivalAt(page, OPENS.text);
  expect(await marks()).toEqual(inside);
  await visit('/articles/links/');
  await page.getByRole('link', { name: 'What he said' }).click();
  await expectArrivalAt(page, OPENS.text);
  await openSheet(page, 'Contents');
  await page.getByRole('link', { name: HEADING.text }).click();
  await expectArrivalAt(page, HEADING.text);
});

test('a link inside the app to a passage in closed details opens them', async ({ page, visit }) => {
  await visit('/articles/links/');
  await page.getByRole('link', { name: 'how it turns' }).click();
  await expect.poll(async () => (await findTarget(page)).innerText()).toBe(FOLDED.text);
  await expect(await findTarget(page)).toBeInViewport();
});

test.describe('on a small window', () => {
  test.use({ viewport: { width: 390, height: 500 } });
  test('a highlight of another page is shown where its words are now, and not at the block where it was made', async ({
    page,
    visit,
    site,
  }) => {
    await site.update(2);
    await visit(ADDRESS);
    await page.getByText(TALL.text).evaluate((block, tail) => {
      const node = block.firstChild as Text;
      block.scrollIntoView({ block: 'end', behavior: 'instant' });
      getSelection()!.setBaseAndExtent(node, node.length - tail.length, node, node.length);
    }, TAIL);
    await page.getByRole('button', { name: 'Highlight: Yellow' }).click();
    const marked = (): Promise<unknown> =>
      page.evaluate(() => {
        const [range] = (CSS.highlights.get('bs-yellow') ?? []) as Iterable<Range>;
        const top = range?.getBoundingClientRect().top ?? -1;
        return range && { words: range.toString(), isInView: top > 0 && top < innerHeight };
      });
    await expect.poll(marked).toMatchObject({ words: TAIL });
    await site.update(3);
    await visit('/');
    const panel = await openSheet(page, 'Highlights');
    await panel.getByRole('link', { name: 'Show in article' }).click();
    await expect.poll(marked).toEqual({ words: TAIL, isInView: true });
    await expect(page.getByText('The linked passage')).toHaveCount(0);
  });
});
