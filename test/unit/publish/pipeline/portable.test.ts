/** `build --portable`: every address of every page points to a file of the folder. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runBuilt } from '../built-program.ts';
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

test('all links of the sample site point to files, and no page runs a script', async () => {
  const cwd = await createTemporaryFolder({});
  const { exit, out } = await runBuilt(cwd, 'build', SAMPLE, '--portable');
  expect(exit).toBe(0);
  expect(out).toMatch(/To look at it: open dist\/index\.html in a browser\n$/);
  const dist = join(cwd, 'dist');
  const pages = [...(await filesOf(dist))].filter(([path]) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(40);
  const dead: string[] = [];
  let count = 0;
  for (const [path, html] of pages) {
    expect(html, path).not.toMatch(/<script|http-equiv="Content-Security-Policy"/);
    for (const address of localAddresses(html)) {
      count++;
      const file = decodeURIComponent(address.replaceAll('&amp;', '&').replace(/[?#].*$/, ''));
      if (!existsSync(join(dist, dirname(path), file))) dead.push(`${path}: ${address}`);
    }
  }
  expect(count).toBeGreaterThan(1000);
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
