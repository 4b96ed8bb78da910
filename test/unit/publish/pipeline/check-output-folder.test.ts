/** Which folders a site may be published to. */
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkOutputFolder } from '../../../../src/publish/pipeline/check-output-folder.ts';
import { createTemporaryFolder } from '../temporary-folder.ts';

const FILES = {
  'paper/package.json': {},
  'paper/public/site.json': {},
  'paper/public/articles/one.json': {},
  'paper/public/media/a.txt': '',
  'others/a.txt': '',
  'others/b/c.txt': '',
  'published/.broadsheet.json': {},
  'published/index.html': '',
  'interrupted/.broadsheet-123/index.html': '',
  'checkout/.git': 'gitdir: elsewhere',
};

async function check(out: string): Promise<void> {
  const folder = await createTemporaryFolder(FILES);
  await mkdir(join(folder, 'empty'));
  await symlink(join(folder, 'paper'), join(folder, 'link'));
  await checkOutputFolder(join(folder, 'paper/public'), out.startsWith('/') ? out : join(folder, out));
}

test.each([
  'new',
  'new/folder',
  'empty',
  'published',
  'interrupted',
  'checkout',
  'paper/dist',
  'paper/public/dist',
])('a site can be published to %s', async (out) => {
  await expect(check(out)).resolves.toBeUndefined();
});

test.each(['paper/public', 'paper/public/articles', 'paper/public/media/x', 'link/public/articles/new'])(
  'a site cannot be published to %s, which is content',
  async (out) => {
    await expect(check(out)).rejects.toThrow(/--out must name another folder than the content/);
  },
);

test.each(['paper', '', '/', 'link'])(
  'a site cannot be published to a folder above the content: %j',
  async (out) => {
    await expect(check(out)).rejects.toThrow(
      /must name another folder than ".*", which contains the content/,
    );
  },
);

test('a site cannot be published to a folder with other files, and the error names them and what to do', async () => {
  await expect(check('others')).rejects.toThrow(
    /not ".*others", which contains "a\.txt", "b"; name another one, such as --out dist, or empty it/,
  );
});
