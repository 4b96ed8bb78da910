/** What the features store of the reader, apart from `features.ts` because only exporting and importing it needs this. */
import { changesData } from './changes/stored-data.ts';
import { highlightsData } from './highlights/stored-data.ts';
import { listenData } from './listen/stored-data.ts';
import { preferencesData } from './preferences/stored-data.ts';
import { readingPositionData } from './reading-position/stored-data.ts';
import { savedData } from './saved/stored-data.ts';
import { shortcutsData } from './shortcuts/stored-data.ts';
import type { MergeRule, StoredData } from '../storage/merge-rule.ts';

/** Of each feature; a test compares this with the sources. */
export const STORED_DATA: readonly StoredData[] = [
  preferencesData,
  readingPositionData,
  listenData,
  savedData,
  highlightsData,
  changesData,
  shortcutsData,
];

export const MERGE_RULES: Readonly<Record<string, MergeRule>> = Object.assign(
  {},
  ...STORED_DATA.map(({ stores }) => stores),
);

export const EXPORTED_SETTINGS: Required<StoredData>['settings'] = Object.assign(
  {},
  ...STORED_DATA.map(({ settings }) => settings),
);
