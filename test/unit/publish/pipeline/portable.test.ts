/** `build --portable`: every address of every page points to a file of the folder. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runBuilt } from '../built-program.ts';
import { photograph } from '../pictures/photograph.ts';
import { createTemporaryFolder, filesOf } from '../temporary-folder.ts';

vi.setConfig({ testTimeout: 120_000 });

const SAMPLE = resolve(import.meta.dirname, '../../../../public');

/** Names of attributes in any case: React writes `srcSet`. */
const ADDRESS = /<[a-z][^>]* (?:href|src|poster|srcset|imagesrcset)="[^>]*>/gi;

/** Every address in a page's tags, without those of other hosts and of the page itself. */
function localAddresses(html: string): string[] {
  const attributes = (html.match(ADDRESS) ?? []).flatMap((tag) => [
    ...tag.matchAll(/ (href|src|poster|srcset|imagesrcset)="([^"]*)"/gi),
  ]);
  return attributes
    .flatMap(([, name = '', value = '']) =>
      name.toLowerCase().endsWith('srcset')
        ? value.split(/,\s*(?=\S)/).map((one) => one.split(' ')[0] ?? '')
        : [value],
    )
    .filter((address) => !/^(?:[a-z]+:|#|$)/.test(address));
}

/** Addresses in the pages of a portable site, and those that point to no file. */
async function checkAddresses(dist: string): Promise<{ pages: number; addresses: string[]; dead: string[] }> {
  const pages = [...(await filesOf(dist))].filter(([path]) => path.endsWith('.html'));
  const addresses: string[] = [];
  const dead: string[] = [];
  for (const [path, html] of pages) {
    expect(html, path).not.toMatch(/<script|http-equiv="Content-Security-Policy"/);
    for (const address of localAddresses(html)) {
      addresses.push(address);
      const file = decodeURIComponent(address.replaceAll('&amp;', '&').replace(/[?#].*$/, ''));
      if (!existsSync(join(dist, dirname(path), file))) dead.push(`${path}: ${address}`);
    }
  }
  return { pages: pages.length, addresses, dead };
}

test('all links of the sample site point to files, and no page runs a script', async () => {
  const cwd = await createTemporaryFolder({});
  const { exit, out } = await runBuilt(cwd, 'build', SAMPLE, '--portable', '--no-images');
  expect(exit).toBe(0);
  expect(out).toMatch(/To look at it: open dist\/index\.html in a browser\n$/);
  const { pages, addresses, dead } = await checkAddresses(join(cwd, 'dist'));
  expect(pages).toBeGreaterThan(40);
  expect(addresses.length).toBeGreaterThan(1000);
  expect(dead).toEqual([]);
});

test('all sizes of pictures, and the icons, point to files', async () => {
  const image = { src: '/media/a%20b.jpg', alt: 'A field' };
  const cwd = await createTemporaryFolder({
    'public/articles/2023/one.json': {
      headline: 'One',
      image: { image },
      authors: [{ name: 'Ann', image: image.src }],
      body: [
        { type: 'figure', image },
        { type: 'gallery', figures: [{ image }] },
      ],
    },
    'public/articles/two.json': { headline: 'Two', body: [], related: [{ article: '2023/one' }] },
    'public/media/a b.jpg': await photograph(900, 300).jpeg().toBuffer(),
  });
  expect(await runBuilt(cwd, 'build', '--portable')).toMatchObject({ exit: 0 });
  const { addresses, dead } = await checkAddresses(join(cwd, 'dist'));
  for (const ending of ['-480.avif', '-900.webp', '-900.jpg', 'icon.png'])
    expect(addresses).toContainEqual(expect.stringContaining(ending));
  expect(dead).toEqual([]);
});

test('--portable rejects --base', async () => {
  const { exit, err } = await runBuilt(
    await createTemporaryFolder({}),
    'build',
    '--portable',
    '--base',
    '/news/',
  );
  expect(exit).toBe(2);
  expect(err).toMatch(/--portable and --base exclude each other/);
});
