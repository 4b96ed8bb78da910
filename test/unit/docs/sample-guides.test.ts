/** Pages of the sample site that follow from `docs/`; `npx vitest run test/unit/docs -u` writes them again. */
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { GUIDE_NAMES, GUIDE_PICTURES, guidePage, readGuide } from './guide-page.ts';
import { formatMarkdown } from './reference.ts';

/** The pages of the references are written with them. */
const WRITTEN_GUIDES = GUIDE_NAMES.filter((name) => name !== 'format' && name !== 'site');

test.each(WRITTEN_GUIDES)('the sample site has the guide docs/%s.md as a page', async (name) => {
  const file = resolve('public/pages', `${name}.md`);
  await expect(await formatMarkdown(file, guidePage(await readGuide(name)))).toMatchFileSnapshot(file);
});

test('every picture of the guides is shown in one', async () => {
  const guides = (await Promise.all(GUIDE_NAMES.map(readGuide))).join('');
  const files = await readdir(resolve(GUIDE_PICTURES), { recursive: true, withFileTypes: true });
  const pictures = files.filter((entry) => entry.isFile()).map(({ name }) => name);
  expect(pictures.filter((name) => !guides.includes(`/${name})`))).toEqual([]);
});
