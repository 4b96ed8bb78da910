/** Computes what an import changes: no duplicates, nothing older over newer, nothing lost. Pure. */
import { safeParse } from 'valibot';
import { isSameJson, type RowChange } from '../../storage/all-rows.ts';
import { Annotation, fromAnnotation, type Highlight } from '../../storage/stores/annotation.ts';
import { newHighlights } from '../highlights/import-export.ts';
import type { ReaderData } from './data-file.ts';
import { EXPORTED_SETTINGS } from './exported-settings.ts';
import { MERGE_RULES } from './merge-rules.ts';

interface SettingChange {
  readonly name: string;
  readonly from: unknown;
  readonly to: unknown;
}

export interface DataChanges {
  readonly rows: readonly RowChange[];
  readonly settings: readonly SettingChange[];
}

const highlightsIn = (shelf: Readonly<Record<string, unknown>> = {}): Map<string, Highlight> =>
  new Map(
    Object.entries(shelf).flatMap(([key, value]) => {
      const read = safeParse(Annotation, value);
      const highlight = read.success ? fromAnnotation(read.output) : undefined;
      return highlight ? [[key, highlight] as const] : [];
    }),
  );

/** Keys of imported highlights that exist already, even under another key. */
function existingHighlightKeys(here: ReaderData, coming: ReaderData): Set<string> {
  const theirs = highlightsIn(coming.shelves['highlights']);
  const fresh = new Set(
    newHighlights([...theirs.values()], [...highlightsIn(here.shelves['highlights']).values()]),
  );
  return new Set([...theirs].flatMap(([key, one]) => (fresh.has(one) ? [] : [key])));
}

export function mergeChanges(here: ReaderData, imported: ReaderData): DataChanges {
  const known = existingHighlightKeys(here, imported);
  const rows = Object.entries(imported.shelves).flatMap(([shelf, things]) => {
    const rule = Object.hasOwn(MERGE_RULES, shelf) ? MERGE_RULES[shelf] : undefined;
    if (!rule) return [];
    return Object.entries(things).flatMap(([key, value]): RowChange[] => {
      const good = rule.validate(value);
      if (good === undefined || (shelf === 'highlights' && known.has(key))) return [];
      const from = here.shelves[shelf]?.[key];
      const to = from === undefined ? good : rule.merge(from, good);
      return isSameJson(from, to) ? [] : [{ shelf, key, from, to }];
    });
  });
  const settings = Object.entries(EXPORTED_SETTINGS).flatMap(([name, schema]): SettingChange[] => {
    const read = safeParse(schema, imported.settings[name]);
    const from = here.settings[name];
    return !read.success || isSameJson(from, read.output) ? [] : [{ name, from, to: read.output }];
  });
  return { rows, settings };
}

export const reverseChanges = ({ rows, settings }: DataChanges): DataChanges => ({
  rows: rows.map(({ shelf, key, from, to }) => ({ shelf, key, from: to, to: from })),
  settings: settings.map(({ name, from, to }) => ({ name, from: to, to: from })),
});

/** Counts what a reader would count: dependent rows are skipped. */
export const countChanges = ({ rows, settings }: DataChanges): number =>
  rows.filter(({ shelf }) => shelf !== 'readsIndex' && shelf !== 'savedArticles').length + settings.length;
