import { number, record, string, tuple } from 'valibot';
import { validated } from '../../storage/validated.ts';
import { setFeatureActive } from '../../storage/active-features.ts';
import { newestWins, type MergeRule, type StoredData } from '../../storage/merge-rule.ts';
import { ArticleVersion } from '../../storage/stores/article-version.ts';

const VersionSizes = record(string(), tuple([number(), number()]));
const versionSizesRule: MergeRule = {
  validate: (value) => validated(VersionSizes, value),
  merge: (here, coming) => {
    const [mine, theirs] = [validated(VersionSizes, here), validated(VersionSizes, coming)];
    if (!mine || !theirs) return coming;
    const all = { ...mine };
    for (const [id, [size, readAt]] of Object.entries(theirs))
      if ((all[id]?.[1] ?? -1) < readAt) all[id] = [size, readAt];
    return all;
  },
  isDependent: true,
};

export const changesData: StoredData = {
  stores: { reads: newestWins(ArticleVersion, ({ readAt }) => readAt), readsIndex: versionSizesRule },
  afterImport: (_, { reads = {} }) => setFeatureActive('changes', Object.keys(reads).length > 0),
};
