import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Site } from '../../../../src/article/site.ts';
import { cacheFolder } from '../../../../src/publish/pipeline/cache-folder.ts';
import { openOutputFolder } from '../../../../src/publish/pipeline/output-folder.ts';
import { openSearchPublisher } from '../../../../src/publish/search/search-publisher.ts';
import { editionsOf } from '../../../../src/site/editions.ts';
import { parseSite } from '../../site/test-articles.ts';
import { addFiles, createTemporaryFolder } from '../temporary-folder.ts';

/** As many as are indexed at once, and so long that the index is written to the disk meanwhile. */
const IDS = Array.from({ length: 50 }, (_, number) => `a${number}`);
const article = JSON.stringify({ headline: 'A', kicker: ' '.repeat(700_000), body: [] });

test('a batch that could not be indexed while another edition was ends the build with the reason', async () => {
  const out = join(await createTemporaryFolder({}), 'dist');
  const output = await openOutputFolder(out, '/', false, false);
  for (const id of IDS) output.write(`articles/${id}.json`, article);
  const [site, french = site] = editionsOf(parseSite({ languages: { fr: {} } }));
  const open = (edition: Site) => openSearchPublisher({ out, full: false, site: edition, ids: IDS, output });
  const [main, other] = [await open(site), await open(french)];
  await addFiles(cacheFolder(out), { 'search/articles': 'A file where the folder of the index belongs' });
  for (const id of IDS) main.addPage(`/articles/${id}/`);
  for (const id of IDS) other.addPage(`/articles/${id}/`);
  await other.finish();
  await expect(main.finish()).rejects.toThrow('search/articles');
});
