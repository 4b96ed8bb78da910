/** The example themes of `docs/theming.md`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../../src/publish/content/read-content.ts';
import { CUSTOM_PROPERTIES } from '../../../../src/site/theme/custom-properties.ts';

test.each(['harbour', 'marginalia', 'signal'])('the example %s has no problems', async (name) => {
  const { problems, theme, articles } = await readContent(resolve('docs/themes', name));
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(2);
  expect(theme.own).not.toBe('');
  expect(theme.theme).toContain('--site-paper:');
});

test('theming.md names only properties that theme.css may set', () => {
  const guide = readFileSync('docs/theming.md', 'utf8');
  const named = guide.match(/`(--[\w-]+)`/g)?.map((one) => one.slice(1, -1)) ?? [];
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((one) => !CUSTOM_PROPERTIES.includes(one))).toEqual([]);
});
