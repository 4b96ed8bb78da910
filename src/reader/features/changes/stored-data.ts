import { number, record, safeParse, string, tuple } from 'valibot';
import { setFeatureActive } from '../../storage/active-features.ts';
import { newestWins, type MergeRule, type StoredData } from '../../storage/merge-rule.ts';
import { ArticleVersion } from '../../storage/stores/article-version.ts';

const VersionSizes = record(string(), tuple([number(), number()]));
const versionSizesRule: MergeRule = {
  validate: (value) => (safeParse(VersionSizes, value).success ? value : undefined),
  merge: (here, coming) => {
    const [mine, theirs] = [safeParse(VersionSizes, here), safeParse(VersionSizes, coming)];
    if (!mine.success || !theirs.success) return coming;
    const all = { ...mine.output };
    for (const [id, [size, readAt]] of Object.entries(theirs.output))
      if ((all[id]?.[1] ?? -1) < readAt) all[id] = [size, readAt];
    return all;
  },
  isDependent: true,
};

export const changesData: StoredData = {
  stores: { reads: newestWins(ArticleVersion, ({ readAt }) => readAt), readsIndex: versionSizesRule },
  afterImport: (_, { reads = {} }) => setFeatureActive('changes', Object.keys(reads).length > 0),
};
