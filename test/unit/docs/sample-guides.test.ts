/** Pages of the sample site that are generated from `docs/`; `npx vitest run test/unit/docs -u` updates them. */
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { GUIDE_NAMES, GUIDE_PICTURES, guidePage, readGuide } from './guide-page.ts';
import { formatMarkdown } from './reference.ts';

/** `reference.test.ts` generates the other two. */
const WRITTEN_GUIDES = GUIDE_NAMES.filter((name) => name !== 'format' && name !== 'site');

test.each(WRITTEN_GUIDES)('the page of docs/%s.md on the sample site is up to date', async (name) => {
  const file = resolve('public/pages', `${name}.md`);
  await expect(await formatMarkdown(file, guidePage(await readGuide(name)))).toMatchFileSnapshot(file);
});

test('every picture in the folder of the guides is used', async () => {
  const guides = (await Promise.all(GUIDE_NAMES.map(readGuide))).join('');
  const files = await readdir(resolve(GUIDE_PICTURES), { recursive: true, withFileTypes: true });
  const pictures = files.filter((entry) => entry.isFile()).map(({ name }) => name);
  expect(pictures.filter((name) => !guides.includes(`/${name})`))).toEqual([]);
});
