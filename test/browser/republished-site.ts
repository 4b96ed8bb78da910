import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from './fixtures.ts';
import { runBroadsheet, serveFolder, withContent, type ContentFiles } from './broadsheet-program.ts';

interface TemporaryFolder {
  readonly dir: string;
  readonly remove: () => Promise<void>;
}

async function createTemporaryFolder(name: string): Promise<TemporaryFolder> {
  const dir = await mkdtemp(join(tmpdir(), `broadsheet-${name}-`));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

/**
 * Tests of a site that is republished while it is read. Each worker publishes every version once; a test
 * starts with a copy of the first and installs another by `update(1)`.
 */
export const testRepublishedSite = (versions: readonly ContentFiles[]) =>
  test.extend<
    { site: { readonly url: string; readonly update: (version: number) => Promise<void> } },
    { published: readonly TemporaryFolder[] }
  >({
    published: [
      async ({}, use) => {
        const folders = await Promise.all(
          versions.map(async (files) => {
            const folder = await createTemporaryFolder('version');
            const { code, output } = await withContent(files, (content) =>
              runBroadsheet('build', content, '--out', folder.dir),
            );
            if (code !== 0) throw new Error(output);
            return folder;
          }),
        );
        await use(folders);
        await Promise.all(folders.map(({ remove }) => remove()));
      },
      { scope: 'worker', timeout: 300_000 },
    ],
    site: async ({ published }, use) => {
      const { dir, remove } = await createTemporaryFolder('site');
      const update = (version: number): Promise<void> =>
        cp(published[version]!.dir, dir, { recursive: true, force: true });
      await update(0);
      const host = await serveFolder(dir);
      await use({ url: host.url, update });
      host.stop();
      await remove();
    },
    baseURL: ({ site }, use) => use(site.url),
  });
