/** `docs/theming.md`, and the example themes that it shows, published. */
import { readdirSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readContent } from '../../../../src/publish/content/read-content.ts';
import { CUSTOM_PROPERTIES } from '../../../../src/site/theme/custom-properties.ts';
import { buildPages } from '../built-program.ts';
import { createTemporaryFolder, filesOf } from '../temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const THEMES = resolve('docs/themes');
const NAMES = ['harbour', 'marginalia', 'signal'];

const guide = readFileSync('docs/theming.md', 'utf8');
const namedInGuide = (pattern: RegExp): string[] => [...guide.matchAll(pattern)].map(([, name = '']) => name);
const properties = namedInGuide(/`(--[\w-]+)`/g);
const classes = namedInGuide(/`\.([\w-]+)`/g);

test('theming.md lists exactly the properties that theme.css may set', () => {
  expect(properties.toSorted()).toEqual(CUSTOM_PROPERTIES.toSorted());
});

test('theming.md shows exactly the example themes', () => {
  const folders = readdirSync(THEMES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual(NAMES);
  expect(namedInGuide(/\(themes\/(\w+)\/site\.json\)/g)).toEqual(NAMES);
  expect(namedInGuide(/guides\/themes\/(\w+)\.jpg\)/g)).toEqual(NAMES);
});

test.each(NAMES)('the example %s has no problems', async (name) => {
  const { problems, theme, articles } = await readContent(join(THEMES, name));
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(2);
  expect(theme.own).not.toBe('');
  expect(theme.theme).toContain('--site-paper:');
});

const classesIn = (html: string): string[] =>
  [...html.matchAll(/\sclass="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '));

describe('published', () => {
  const publish = async (name: string): Promise<string[]> => {
    const cwd = await createTemporaryFolder({});
    await cp(join(THEMES, name), join(cwd, 'public'), { recursive: true });
    expect(await buildPages(cwd)).toMatchObject({ exit: 0, err: '' });
    const pages = [...(await filesOf(join(cwd, 'dist')))].filter(([path]) => path.endsWith('.html'));
    return pages.map(([, html]) => html);
  };

  test.each(NAMES)('the pages of the example %s use every class that theming.md lists', async (name) => {
    const found = new Set((await publish(name)).flatMap(classesIn));
    expect(classes.length).toBeGreaterThan(10);
    expect(classes.filter((one) => !found.has(one))).toEqual([]);
  });

  test('pages use every property that theming.md lists', async () => {
    const pages = (await publish('harbour')).join('\n');
    expect(properties.filter((one) => !pages.includes(`var(${one}`))).toEqual([]);
  });
});
