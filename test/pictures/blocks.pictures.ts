/** A picture of each block for `docs/format.md`, which shows the example next to it. */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { testSite } from '../browser/fixtures.ts';
import { enableWebFonts } from '../browser/web-fonts.ts';
import { BLOCK_TYPES, exampleOf, PICTURE_FOLDER, readSample } from '../unit/docs/block-examples.ts';

const ADDRESS = 'examples';
/** Room for bullets and numbers beside the text. */
const MARGIN_PX = 16;

/** The sample site, whose articles and media the examples name, and an article for each example. */
async function readContent(): Promise<Record<string, unknown>> {
  const folder = resolve('public');
  const files: Record<string, unknown> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) files[file.slice(folder.length + 1)] = await readFile(file);
  }
  const { footnotes } = readSample('articles/specimen.json') as { footnotes: unknown };
  for (const type of BLOCK_TYPES)
    files[`articles/${ADDRESS}/${type}.json`] = { headline: type, body: [exampleOf(type)], footnotes };
  return files;
}

const test = testSite(readContent).extend({ viewport: { width: 760, height: 1600 } });

test.beforeAll(async () => {
  await rm(PICTURE_FOLDER, { recursive: true, force: true });
  await mkdir(PICTURE_FOLDER, { recursive: true });
});

for (const type of BLOCK_TYPES)
  test(`takes a picture of ${type}`, async ({ page, visit }) => {
    const address = `/articles/${ADDRESS}/${type}/`;
    await enableWebFonts(page);
    await visit(address);
    await page.evaluate(() => document.fonts.ready);
    // The first visit fetches the fonts; this one shows them.
    await visit(address);
    const block = page.locator('.story-body > *').first();
    await block.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await block.boundingBox())!;
    const clip = {
      x: x - MARGIN_PX,
      y: y - MARGIN_PX,
      width: width + 2 * MARGIN_PX,
      height: height + 2 * MARGIN_PX,
    };
    const png = await page.screenshot({ clip, animations: 'disabled' });
    await sharp(png)
      .webp({ quality: 82 })
      .toFile(join(PICTURE_FOLDER, `${type}.webp`));
  });
