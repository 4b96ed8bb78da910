import { expect, test } from 'vitest';
import {
  emptyBuildCache,
  loadBuildCache,
  saveBuildCache,
} from '../../../../src/publish/pipeline/build-cache.ts';
import { computeRelations } from '../../../../src/site/related/relations.ts';
import { computeSignature } from '../../../../src/site/related/signature.ts';
import { parseSite, testArticle } from '../../site/test-articles.ts';
import { createTemporaryFolder } from '../temporary-folder.ts';

const SIGNATURES = ['one', 'two'].map((id) => computeSignature(testArticle(id, {}), parseSite({})));

test('a cache that was saved without a change of related articles is read by the next build', async () => {
  const folder = await createTemporaryFolder({});
  const first = { ...emptyBuildCache(), relations: computeRelations(SIGNATURES), revision: 'first' };
  await saveBuildCache(folder, emptyBuildCache(), first, 'settings');
  const loaded = loadBuildCache(folder, 'settings');
  await saveBuildCache(folder, loaded, { ...loaded, revision: 'second' }, 'settings');
  expect(loadBuildCache(folder, 'settings')).toEqual({ ...first, revision: 'second' });
});

test('a cache of other settings is not read', async () => {
  const folder = await createTemporaryFolder({});
  const first = { ...emptyBuildCache(), relations: computeRelations(SIGNATURES), revision: 'first' };
  await saveBuildCache(folder, emptyBuildCache(), first, 'settings');
  expect(loadBuildCache(folder, 'others')).toEqual(emptyBuildCache());
});
