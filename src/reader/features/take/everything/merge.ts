/** What changes on a device when a reader's things come in: nothing twice, nothing older over newer, nothing lost. Pure. */
import { safeParse } from 'valibot';
import type { RowChange } from '../../../storage/everything.ts';
import { Annotation, highlightOf, type Highlight } from '../../highlights/annotation.ts';
import { newOf } from '../../highlights/exchange.ts';
import type { Belongings } from './file.ts';
import { SETTINGS } from './settings.ts';
import { SHELVES } from './shelves.ts';

export interface SettingChange {
  readonly name: string;
  readonly from: unknown;
  readonly to: unknown;
}

export interface Changes {
  readonly rows: readonly RowChange[];
  readonly settings: readonly SettingChange[];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const highlightsIn = (shelf: Readonly<Record<string, unknown>> = {}): Map<string, Highlight> =>
  new Map(
    Object.entries(shelf).flatMap(([key, value]) => {
      const read = safeParse(Annotation, value);
      const highlight = read.success ? highlightOf(read.output) : undefined;
      return highlight ? [[key, highlight] as const] : [];
    }),
  );

/** Keys of the highlights that come in and are here already, be it under another name. */
function knownHighlights(here: Belongings, coming: Belongings): Set<string> {
  const theirs = highlightsIn(coming.shelves['highlights']);
  const fresh = new Set(newOf([...theirs.values()], [...highlightsIn(here.shelves['highlights']).values()]));
  return new Set([...theirs].flatMap(([key, one]) => (fresh.has(one) ? [] : [key])));
}

/** What is to be changed here so that it holds what comes in too. */
export function changesOf(here: Belongings, coming: Belongings): Changes {
  const known = knownHighlights(here, coming);
  const rows = Object.entries(coming.shelves).flatMap(([shelf, things]) => {
    const rule = Object.hasOwn(SHELVES, shelf) ? SHELVES[shelf] : undefined;
    if (!rule) return [];
    return Object.entries(things).flatMap(([key, value]): RowChange[] => {
      const good = rule.checked(value);
      if (good === undefined || (shelf === 'highlights' && known.has(key))) return [];
      const from = here.shelves[shelf]?.[key];
      const to = from === undefined ? good : rule.merged(from, good);
      return same(from, to) ? [] : [{ shelf, key, from, to }];
    });
  });
  const settings = Object.entries(SETTINGS).flatMap(([name, schema]): SettingChange[] => {
    const read = safeParse(schema, coming.settings[name]);
    const from = here.settings[name];
    return !read.success || same(from, read.output) ? [] : [{ name, from, to: read.output }];
  });
  return { rows, settings };
}

/** The same changes, taken back. */
export const reversed = ({ rows, settings }: Changes): Changes => ({
  rows: rows.map(({ shelf, key, from, to }) => ({ shelf, key, from: to, to: from })),
  settings: settings.map(({ name, from, to }) => ({ name, from: to, to: from })),
});

/** What a reader would count: not what goes with something else. */
export const countOf = ({ rows, settings }: Changes): number =>
  rows.filter(({ shelf }) => shelf !== 'readsIndex' && shelf !== 'savedArticles').length + settings.length;
