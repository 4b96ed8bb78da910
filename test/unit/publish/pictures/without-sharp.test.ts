/** The program without the binaries of sharp. */
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { createTemporaryFolder } from '../temporary-folder.ts';
import { photograph, PLACE } from './photograph.ts';

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, '../../../..');

/** A copy of the program with all packages but one. */
async function programWithout(missing: string, home: string): Promise<string> {
  await cp(join(ROOT, 'app'), join(home, 'app'), { recursive: true });
  await cp(join(ROOT, 'package.json'), join(home, 'package.json'));
  await mkdir(join(home, 'node_modules'));
  for (const name of await readdir(join(ROOT, 'node_modules')))
    if (name !== missing && !name.startsWith('.'))
      await symlink(join(ROOT, 'node_modules', name), join(home, 'node_modules', name));
  return join(home, 'app', 'cli.js');
}

test('without sharp the site is published with its original pictures and a warning', async () => {
  const home = await createTemporaryFolder({
    'articles/a.json': { headline: 'A', body: [{ type: 'figure', image: { src: '/media/a.jpg', alt: 'B' } }] },
    'site.json': { origin: 'https://post.example' },
    'media/a.jpg': await photograph(600, 400).withExif(PLACE).jpeg().toBuffer(),
  });
  const program = await programWithout('sharp', join(home, '../program'));
  const { stdout, stderr } = await run(process.execPath, [program, 'build', '.', '--out', 'dist'], { cwd: home });
  expect(stdout).toContain('Published 1 article');
  expect(stderr).toMatch(/^media: \(media\): has pictures that are published unchanged: sharp does not run here \(.+\); install it with npm install sharp/m);
  const data = JSON.parse(await readFile(join(home, 'dist/articles/a.json'), 'utf8')) as object;
  expect(JSON.stringify(data)).toContain('"image":{"src":"/media/a.jpg","alt":"B"}');
  expect((await readFile(join(home, 'dist/media/a.jpg'))).includes('A camera')).toBe(false);
  expect(await readdir(join(home, 'dist/pictures'))).toEqual(['404.html']);

  const silent = await run(process.execPath, [program, 'build', '.', '--out', 'dist', '--no-images'], { cwd: home });
  expect(silent.stderr).not.toContain('sharp');
}); // prettier-ignore
