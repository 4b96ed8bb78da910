/** Copying, quoting, linking, undoing, and what a tap on marked words means. */
import { expect, inject, test } from 'vitest';
import { ARABIC, LEAD } from './sample.ts';
import { copiedIn, pointOn, selectIn, withClipboard } from './selecting.ts';
import { saidIn, withSpeech } from './speech.ts';
import { at, eventually, openTab, visit } from './tab.ts';

test('that copying is refused is said, and leaves the selection', async () => {
  const page = await openTab();
  await withClipboard(page, false);
  await visit(page, at(inject('root'), LEAD));
  const words = await selectIn(page, 0, 4, 40);
  const bar = page.getByRole('toolbar', { name: 'Selected words' });
  for (const name of ['Copy', 'Copy as quotation', 'Share']) {
    await bar.getByRole('button', { name, exact: true }).click();
    await page.getByText('Not copied').waitFor();
    expect(await page.evaluate(() => getSelection()!.toString())).toBe(words);
  }
});

test('a quotation has the marks of its language, and a link to its block and words', async () => {
  const page = await openTab();
  await withClipboard(page);
  await visit(page, at(inject('root'), ARABIC));
  await selectIn(page, 1, 0, 30);
  await page.getByRole('toolbar').getByRole('button').nth(7).click();
  await eventually(() => copiedIn(page)).toMatch(/^”[^“]+“\n/);
  const id = await page.evaluate(
    () => document.querySelectorAll('.story-body > [data-block="paragraph"]')[1]!.id,
  );
  expect(await copiedIn(page)).toContain(`#${id}:~:text=`);
});

test('a key copies a link to the paragraph at the top of the window, and shows which', async () => {
  const page = await openTab();
  await withClipboard(page);
  await visit(page, at(inject('root'), LEAD));
  for (const key of ['j', 'j', 'j', 'y']) await page.keyboard.press(key);
  await page.getByText('Link to this paragraph copied').waitFor();
  const [id, top] = await page
    .locator('[data-target]')
    .evaluate((one) => [one.id, one.getBoundingClientRect().top] as const);
  expect(await copiedIn(page)).toBe(`${at(inject('root'), LEAD)}#${id}`);
  expect(Math.abs(top - 16)).toBeLessThan(3);
});

test('a note and tags that were removed come back by undo', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LEAD));
  await selectIn(page, 0, 4, 60);
  await page.getByRole('toolbar').getByRole('button', { name: 'Note' }).click();
  const sheet = page.getByRole('dialog', { name: 'Note' });
  const note = sheet.getByRole('textbox', { name: 'Note' });
  const tags = sheet.getByRole('textbox', { name: /^Tags/ });
  await note.fill('Ask about this.');
  await tags.fill('one, two');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await eventually(() => page.evaluate(() => CSS.highlights.get('bs-yellow')?.size)).toBe(1);
  const open = async (): Promise<void> => {
    const { x, y } = await pointOn(page, 'yellow');
    await page.mouse.click(x, y);
    await sheet.waitFor();
  };
  await open();
  await note.fill('');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Note removed').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await open();
  await eventually(() => note.inputValue()).toBe('Ask about this.');
  await tags.fill('two');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Tags removed').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await open();
  await eventually(() => tags.inputValue()).toBe('one, two');
  expect(await note.inputValue()).toBe('Ask about this.');
});

test('a tap on marked words is the player’s while it speaks, and the note’s while it rests', async () => {
  const page = await openTab({ reducedMotion: 'reduce' });
  await withSpeech(page, { perCharacter: 200 });
  await visit(page, at(inject('root'), LEAD));
  const words = await selectIn(page, 2, 0, 30);
  await page.getByRole('button', { name: 'Highlight: Yellow' }).click();
  await eventually(() => page.evaluate(() => CSS.highlights.get('bs-yellow')?.size)).toBe(1);
  await page.getByRole('button', { name: 'Listen', exact: true }).click();
  await page.locator('.listen-transport').waitFor();
  await page.keyboard.press('Escape');
  const { x, y } = await pointOn(page, 'yellow');
  await page.mouse.click(x, y);
  await eventually(async () => (await saidIn(page)).at(-1)?.text.slice(0, 12)).toBe(words.slice(0, 12));
  expect(await page.getByRole('dialog', { name: 'Note' }).count()).toBe(0);
  await page.getByRole('region', { name: 'Reading aloud' }).getByRole('button', { name: 'Pause' }).click();
  const said = (await saidIn(page)).length;
  const now = await pointOn(page, 'yellow');
  await page.mouse.click(now.x, now.y);
  await page.getByRole('dialog', { name: 'Note' }).waitFor();
  expect((await saidIn(page)).length).toBe(said);
});
