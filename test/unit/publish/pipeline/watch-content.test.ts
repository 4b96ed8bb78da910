import { rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { watchContent } from '../../../../src/publish/pipeline/watch-content.ts';
import { addFiles, createTemporaryFolder, type FolderFiles } from '../temporary-folder.ts';

const CONTENT: FolderFiles = {
  'articles/a.json': '{}',
  'kept/article.json': '{}',
  'kept/deep/photo.jpg': 'old',
  'kept/site.json': '{}',
  'kept/unused.txt': 'old',
};

/** Watches a folder of symbolic links; returns it with the number of reported changes. */
async function watched(): Promise<{ dir: string; countChanges: () => number }> {
  const dir = await createTemporaryFolder({ ...CONTENT, 'media/x.txt': '' });
  await symlink('../kept/article.json', join(dir, 'articles/linked.json'));
  await symlink('../kept/deep', join(dir, 'media/folder'));
  await symlink('kept/site.json', join(dir, 'site.json'));
  const end = new AbortController();
  let count = 0;
  await new Promise<void>((started) => {
    const first = (): Promise<undefined> => {
      started();
      return Promise.resolve(undefined);
    };
    const ended = watchContent(
      dir,
      { onStart: first, onChange: async (): Promise<undefined> => void count++ },
      end.signal,
    );
    onTestFinished(async () => {
      end.abort();
      await ended;
    });
  });
  return { dir, countChanges: () => count };
}

test.each([
  { what: 'an article', path: 'articles/a.json' },
  { what: 'the target of a linked article', path: 'kept/article.json' },
  { what: 'a file in the target of a linked folder', path: 'kept/deep/photo.jpg' },
  { what: 'the target of site.json', path: 'kept/site.json' },
])('an edit of $what is reported', async ({ path }) => {
  const { dir, countChanges } = await watched();
  await writeFile(join(dir, path), 'new');
  await expect.poll(countChanges, { timeout: 10_000 }).toBeGreaterThan(0);
});

test('a target replaced by a rename is reported, also the second time', async () => {
  const { dir, countChanges } = await watched();
  for (const text of ['new', 'newer']) {
    const before = countChanges();
    await writeFile(join(dir, 'kept/.saving'), text);
    await rename(join(dir, 'kept/.saving'), join(dir, 'kept/article.json'));
    await expect.poll(countChanges, { timeout: 10_000 }).toBeGreaterThan(before);
  }
});

test('a symbolic link that is added later is watched too', async () => {
  const { dir, countChanges } = await watched();
  await symlink('../kept/unused.txt', join(dir, 'media/used.txt'));
  await expect.poll(countChanges, { timeout: 10_000 }).toBeGreaterThan(0);
  const before = countChanges();
  await addFiles(dir, { 'kept/unused.txt': 'new' });
  await expect.poll(countChanges, { timeout: 10_000 }).toBeGreaterThan(before);
});

test('the callback runs again at the time that it returns', async () => {
  const dir = await createTemporaryFolder(CONTENT);
  const end = new AbortController();
  const dueMs = Date.now() + 50;
  const calledAtMs = await new Promise<number>((resolve, reject) => {
    watchContent(
      dir,
      {
        onStart: async () => dueMs,
        onChange: async () => {
          resolve(Date.now());
          end.abort();
          return undefined;
        },
      },
      end.signal,
    ).catch(reject);
  });
  expect(calledAtMs).toBeGreaterThanOrEqual(dueMs);
});
