/** What a reader selects in an article, and where marked words stand. */
import type { Page } from 'playwright-core';

/** Selects the signs of a paragraph from one to another, in view; gives the words. */
export const selectIn = (page: Page, paragraph: number, start: number, end: number): Promise<string> =>
  page.evaluate(
    ([at, from, to]) => {
      const block = document.querySelectorAll('.story-body > [data-block="paragraph"]')[at]!;
      const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode() as Text;
      block.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()!.setBaseAndExtent(text, from, text, to);
      return getSelection()!.toString();
    },
    [paragraph, start, end] as const,
  );

/** A point on the first words that are marked in a colour. */
export const pointOn = (page: Page, colour: string): Promise<{ x: number; y: number }> =>
  page.evaluate((name) => {
    const [range] = CSS.highlights.get(name)!;
    (range as Range).startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = (range as Range).getClientRects()[0]!;
    return { x: box.x + 10, y: box.y + box.height / 2 };
  }, `bs-${colour}`);

/** Lets the page copy into a variable, or not at all; read it with {@link copiedIn}. */
export async function withClipboard(page: Page, allowed = true): Promise<void> {
  await page.addInitScript((allowed) => {
    const writeText = (text: string): Promise<unknown> =>
      allowed ? Promise.resolve(Object.assign(window, { copied: text })) : Promise.reject(new Error('no'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    if (!allowed) document.execCommand = () => false;
    Reflect.deleteProperty(Navigator.prototype, 'share');
  }, allowed);
}

export const copiedIn = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as { copied?: string }).copied ?? '');
