import { expect, inject, test } from 'vitest';
import { LEAD } from './sample.ts';
import { isHeadlineFocused, openTab, visit } from './tab.ts';

test('another page stands at once: no animation comes between it and the reader', async () => {
  const page = await openTab({ reducedMotion: 'no-preference' });
  await page.addInitScript(() => {
    const counted = { transitions: 0 };
    Object.assign(window, { counted });
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = (...given) => {
      counted.transitions++;
      return start(...given);
    };
  });
  await visit(page, inject('root'));
  await page.locator(`main a[href="${LEAD}"]`).first().click();
  await page.locator('.story').waitFor();
  expect(await isHeadlineFocused(page)).toBe(true);
  expect(await page.evaluate(() => (window as unknown as { counted: object }).counted)).toEqual({
    transitions: 0,
  });
});
