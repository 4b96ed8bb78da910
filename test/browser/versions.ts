import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from './fixtures.ts';
import { broadsheet, serve, withContent, type Content } from './program.ts';

interface Folder {
  readonly dir: string;
  readonly remove: () => Promise<void>;
}

async function makeFolder(name: string): Promise<Folder> {
  const dir = await mkdtemp(join(tmpdir(), `broadsheet-${name}-`));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

/**
 * Tests of a site that is published anew while it is read. Each worker publishes every version once; a test has a copy of the
 * first, and puts another in its place by `update(1)`.
 */
export const testOfVersions = (versions: readonly Content[]) =>
  test.extend<
    { site: { readonly url: string; readonly update: (version: number) => Promise<void> } },
    { published: readonly Folder[] }
  >({
    published: [
      async ({}, use) => {
        const folders = await Promise.all(
          versions.map(async (files) => {
            const folder = await makeFolder('version');
            const { code, said } = await withContent(files, (content) =>
              broadsheet('build', content, '--out', folder.dir),
            );
            if (code !== 0) throw new Error(said);
            return folder;
          }),
        );
        await use(folders);
        await Promise.all(folders.map(({ remove }) => remove()));
      },
      { scope: 'worker', timeout: 300_000 },
    ],
    site: async ({ published }, use) => {
      const { dir, remove } = await makeFolder('site');
      const update = (version: number): Promise<void> =>
        cp(published[version]!.dir, dir, { recursive: true, force: true });
      await update(0);
      const host = await serve(dir);
      await use({ url: host.url, update });
      host.stop();
      await remove();
    },
    baseURL: ({ site }, use) => use(site.url),
  });
