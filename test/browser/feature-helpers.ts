import { expect, type FileChooser, type Locator, type Page } from '@playwright/test';
import type { Fixtures } from './fixtures.ts';

/** The only h1 of a page. */
export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** A button that opens a feature, in the page header or below a headline. */
export const toolButton = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true }).first();

export const sheet = (page: Page, name: string): Locator => page.getByRole('dialog', { name, exact: true });

export async function openSheet(page: Page, toolName: string, name = toolName): Promise<Locator> {
  await toolButton(page, toolName).click();
  const panel = sheet(page, name);
  await panel.waitFor();
  return panel;
}

/** Starts reading aloud and closes the panel; returns the small player, which stays. */
export async function openPlayer(page: Page): Promise<Locator> {
  const panel = await openSheet(page, 'Listen');
  await expect(panel.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  const player = page.getByRole('region', { name: 'Read aloud' });
  await expect(player).toBeVisible();
  return player;
}

/** The status message after an action. */
export const statusMessage = (page: Page, text: string): Locator =>
  page.getByRole('status').getByText(text).first();
export const undo = (page: Page): Promise<void> => page.getByRole('button', { name: 'Undo' }).click();

/** The offer to show a new version of the site. */
export const versionOffer = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: 'A new version of this site is available.' });

/** Selects characters of a paragraph and returns the selected text. */
export const selectText = (page: Page, paragraph: number, start: number, end: number): Promise<string> =>
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

/** A point on the first text highlighted in a colour. */
export const pointOnHighlight = (page: Page, colour: string): Promise<{ x: number; y: number }> =>
  page.evaluate((name) => {
    const [range] = CSS.highlights.get(name)!;
    (range as Range).startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = (range as Range).getClientRects()[0]!;
    return { x: box.x + 10, y: box.y + box.height / 2 };
  }, `bs-${colour}`);

/** Number of ranges highlighted in a colour. */
export const highlightCount = (page: Page, colour: string): Promise<number> =>
  page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, `bs-${colour}`);

/** Replaces the clipboard; read it with {@link copiedText}. */
export const mockClipboard = (page: Page, allowed = true): Promise<unknown> =>
  page.addInitScript((allowed) => {
    const writeText = (text: string): Promise<unknown> =>
      allowed ? Promise.resolve(Object.assign(window, { copied: text })) : Promise.reject(new Error('no'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    if (!allowed) document.execCommand = () => false;
    Reflect.deleteProperty(Navigator.prototype, 'share');
  }, allowed);

export const copiedText = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as { copied?: string }).copied ?? '');

/** Presses a button that asks for a file, and chooses it. */
export async function chooseFile(
  page: Page,
  buttonName: string,
  file: Parameters<FileChooser['setFiles']>[0],
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: buttonName }).click();
  await (await chooser).setFiles(file);
}

type Visit = (address: string) => Promise<unknown>;

/** Below a headline. */
export const saveButton = (page: Page): Locator =>
  page
    .getByRole('main')
    .getByRole('button', { name: /^(?:Saved?|حفظ|تم الحفظ)$/ })
    .first();

export async function saveArticle(page: Page, visit: Visit, address: string): Promise<void> {
  await visit(address);
  await saveButton(page).click();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
}

/** On the front page. */
export const startedArticles = (page: Page): Locator =>
  page.getByRole('region', { name: 'Continue reading' });

/** On the search page. */
export const searchResults = (page: Page): Locator =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') });

/** On the page of saved articles. */
export const savedHeadlines = (page: Page): Locator =>
  page.getByRole('main').getByRole('article').getByRole('heading', { level: 2 });

/** Lets time pass until the text of an article that was read is stored. The page's clock must be installed. */
export const waitUntilTextStored = (page: Page, passTime: Fixtures['passTime']): Promise<void> =>
  expect
    .poll(async () => {
      await passTime(1000);
      return page.evaluate(() => localStorage.getItem('bs:has') ?? '');
    })
    .toContain('changes');
