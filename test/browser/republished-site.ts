import { copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { TEXTS_ONLY } from '../unit/publish/built-program.ts';
import { PUBLISHING_TIMEOUT_MS, test } from './fixtures.ts';
import { build, serveFolder, withContent, type ContentFiles } from './broadsheet-program.ts';

interface RepublishedSite {
  readonly url: string;
  readonly update: (version: number) => Promise<void>;
}

interface PublishedVersions extends RepublishedSite {
  /** Serves the first version alone. */
  readonly reset: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Replaces each file in one step, as publishing does: a page that is open may be asking for it. */
async function installFiles(source: string, target: string): Promise<void> {
  for (const entry of await readdir(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(target, relative(source, from));
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, `${to}.new`);
    await rename(`${to}.new`, to);
  }
}

/** Publishes all versions, and serves a copy of one of them. */
async function publishVersions(versions: readonly ContentFiles[]): Promise<PublishedVersions> {
  const home = await mkdtemp(join(tmpdir(), 'broadsheet-versions-'));
  const latest = join(home, 'latest');
  const dirs = versions.map((_, version) => join(home, `${version}`));
  for (const [version, files] of versions.entries()) {
    // Only the first build renders all pages.
    await withContent(files, (content) => build(content, latest, ...TEXTS_ONLY));
    await installFiles(latest, dirs[version]!);
  }
  const served = join(home, 'served');
  const update = (version: number): Promise<void> => installFiles(dirs[version]!, served);
  const reset = async (): Promise<void> => {
    await rm(served, { recursive: true, force: true });
    await update(0);
  };
  await reset();
  const host = await serveFolder(served);
  const remove = async (): Promise<void> => {
    host.stop();
    await rm(home, { recursive: true, force: true });
  };
  return { url: host.url, update, reset, remove };
}

export interface RepublishedSiteFixtures {
  readonly site: RepublishedSite;
}

/**
 * Tests of a site that is republished while it is read. Each version is published once; a test starts with the first
 * and installs another by `update(1)`.
 */
export const testRepublishedSite = (versions: readonly ContentFiles[]) =>
  test.extend<RepublishedSiteFixtures>({
    site: [
      async ({ onceInFile }, use) => {
        const { url, update, reset } = await onceInFile(versions, () => publishVersions(versions));
        await reset();
        await use({ url, update });
      },
      { timeout: PUBLISHING_TIMEOUT_MS },
    ],
    baseURL: ({ site }, use) => use(site.url),
  });
