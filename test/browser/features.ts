import { expect, type Locator, type Page } from '@playwright/test';

/** A button of the page's own tools, which opens a feature: those stand in the masthead and under a headline. */
export const tool = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true }).first();

export const sheet = (page: Page, name: string): Locator => page.getByRole('dialog', { name, exact: true });

/** Opens a feature's panel. */
export async function openSheet(page: Page, toolName: string, name = toolName): Promise<Locator> {
  await tool(page, toolName).click();
  const panel = sheet(page, name);
  await panel.waitFor();
  return panel;
}

/** What the page says of something that was done. */
export const notice = (page: Page, text: string): Locator => page.getByRole('status').getByText(text).first();
export const undo = (page: Page): Promise<void> => page.getByRole('button', { name: 'Undo' }).click();

/** Shows the page as a browser does whose text is set twice as large. */
export const enlargeText = (page: Page): Promise<void> =>
  page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));

/** Selects characters of a paragraph from one to another, in view; gives the words. */
export const selectIn = (page: Page, paragraph: number, start: number, end: number): Promise<string> =>
  page
    .locator('[data-block=paragraph]')
    .nth(paragraph)
    .evaluate(
      (block, [from, to]) => {
        const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode() as Text;
        block.scrollIntoView({ block: 'center', behavior: 'instant' });
        getSelection()!.setBaseAndExtent(text, from!, text, to!);
        return getSelection()!.toString();
      },
      [start, end],
    );

/** A point on the first words that are highlighted in a colour. */
export const pointOn = (page: Page, colour: string): Promise<{ x: number; y: number }> =>
  page.evaluate((name) => {
    const [range] = CSS.highlights.get(name)!;
    (range as Range).startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = (range as Range).getClientRects()[0]!;
    return { x: box.x + 10, y: box.y + box.height / 2 };
  }, `bs-${colour}`);

/** How many passages are drawn in a colour. */
export const drawnIn = (page: Page, colour: string): Promise<number> =>
  page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, `bs-${colour}`);

/** Lets the page copy into a variable, or not at all; read it with {@link copiedIn}. */
export const fakeClipboard = (page: Page, allowed = true): Promise<unknown> =>
  page.addInitScript((allowed) => {
    const writeText = (text: string): Promise<unknown> =>
      allowed ? Promise.resolve(Object.assign(window, { copied: text })) : Promise.reject(new Error('no'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    if (!allowed) document.execCommand = () => false;
    Reflect.deleteProperty(Navigator.prototype, 'share');
  }, allowed);

export const copiedIn = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as { copied?: string }).copied ?? '');

type Visit = (address: string) => Promise<unknown>;

/** The button under a headline that saves an article. */
export const saveButton = (page: Page): Locator =>
  page.getByRole('main').getByRole('button', { name: /^(?:Save|حفظ)$/ });

/** Opens an article and saves it by its button. */
export async function saveArticle(page: Page, visit: Visit, address: string): Promise<void> {
  await visit(address);
  await saveButton(page).click();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
}

/** Headlines on the page of what is saved. */
export const savedHeadlines = (page: Page): Locator =>
  page.getByRole('main').getByRole('article').getByRole('heading', { level: 2 });
