/** Export and import of all data of a reader as one file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAnnotation } from '../../../../src/reader/storage/stores/annotation.ts';
import {
  readDataFile,
  writeDataFile,
  type ReaderData,
} from '../../../../src/reader/reader-data/data-file.ts';
import {
  mergeChanges,
  countChanges,
  reverseChanges,
  type DataChanges,
} from '../../../../src/reader/reader-data/merge.ts';
import { EXPORTED_SETTINGS, MERGE_RULES } from '../../../../src/reader/features/stored-data.ts';

const SITE = { name: 'The Test', root: 'https://example.org/' };
const NOW = '2026-11-22T00:00:00.000Z';
const NOTHING: ReaderData = { shelves: {}, settings: {} };

const position = (time: number, more = {}) => ({
  headline: 'A',
  minutes: 3,
  share: 0.5,
  finished: false,
  time,
  ...more,
});
const highlight = (id: string, modified: string, exact = 'words') =>
  toAnnotation({
    id: `urn:uuid:${id}`,
    article: '/articles/a/',
    headline: 'A',
    colour: 'green',
    note: '',
    tags: [],
    created: modified,
    modified,
    quotes: [{ exact, prefix: '', suffix: '', block: 'b', start: 0, end: exact.length, at: 0 }],
  });
const shelves = (all: Record<string, Record<string, unknown>>): ReaderData => ({
  shelves: all,
  settings: {},
});

/** Applies changes to the data of a device. */
function after(here: ReaderData, { rows, settings }: DataChanges): ReaderData {
  const all: Record<string, Record<string, unknown>> = structuredClone(here.shelves);
  for (const { shelf, key, to } of rows) {
    const stored = (all[shelf] ??= {});
    if (to === undefined) delete stored[key];
    else stored[key] = to;
    if (Object.keys(stored).length === 0) delete all[shelf];
  }
  const chosen: Record<string, unknown> = { ...here.settings };
  for (const { name, to } of settings)
    if (to === undefined) delete chosen[name];
    else chosen[name] = to;
  return { shelves: all, settings: chosen };
}

const folderOf = fileURLToPath(new URL('../../../../src/reader/', import.meta.url));
const sources = readdirSync(folderOf, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(folderOf, name), 'utf8'))
  .join('\n');

it('every store has a merge rule', () => {
  const names = [...sources.matchAll(/openStore\(base, '(\w+)'/g)].map(([, name]) => name as string);
  expect(names.length).toBeGreaterThan(4);
  expect(new Set(Object.keys(MERGE_RULES))).toEqual(new Set(names));
});

it('every setting is exported, except derived ones and those of a visit', () => {
  const derived = [
    'bs:look',
    'bs:has',
    'bs:web-fonts',
    'bs:scroll',
    'bs:resume',
    'bs:unanswered',
    'bs:see',
    'bs:drafts',
    'bs:highlights-search',
  ];
  const names = [...sources.matchAll(/'(bs:[a-z-]+)'/g)].map(([, name]) => name as string);
  expect(new Set(Object.keys(EXPORTED_SETTINGS))).toEqual(
    new Set(names.filter((name) => !derived.includes(name))),
  );
});

describe('a file', () => {
  const mine = shelves({ places: { a: position(1) } });
  it('can be written and read again', () => {
    expect(readDataFile(writeDataFile(mine, SITE, NOW), SITE)).toEqual({ belongings: mine });
  });
  it.each([
    ['', 'notAFile'],
    ['[]', 'notAFile'],
    ['{"kind":"else","version":1}', 'notAFile'],
    ['{"kind":"broadsheet reader","version":1}', 'notAFile'],
    ['{"kind":"broadsheet reader","version":2}', 'newer'],
    [writeDataFile(mine, { name: 'Other', root: 'https://o.example/' }, NOW), 'otherSite'],
  ])('with the content %s is rejected as %s', (json, fault) =>
    expect(readDataFile(json, SITE)).toMatchObject({ fault }),
  );
  it('may come from another address of the same site', () => {
    expect(
      readDataFile(writeDataFile(mine, { ...SITE, root: 'http://localhost:4173/' }, NOW), SITE),
    ).toHaveProperty('belongings');
  });
});

describe('merging', () => {
  it('adds new rows and keeps the newer of two', () => {
    const here = shelves({ places: { a: position(5), b: position(5) } });
    const coming = shelves({ places: { a: position(4), b: position(6), c: position(1) } });
    expect(after(here, mergeChanges(here, coming)).shelves).toEqual({
      places: { a: position(5), b: position(6), c: position(1) },
    });
  });
  it('keeps finished articles finished', () => {
    const here = shelves({ places: { a: position(5, { finished: true }) } });
    const { rows } = mergeChanges(here, shelves({ places: { a: position(6) } }));
    expect(rows).toMatchObject([{ to: { time: 6, finished: true } }]);
  });
  it('treats the same text highlighted on two devices as one highlight', () => {
    const here = shelves({ highlights: { '/articles/a/ 1': highlight('11111111', '2026-01-01') } });
    const coming = shelves({
      highlights: {
        k2: highlight('22222222', '2026-02-01'),
        k3: highlight('33333333', '2026-02-01', 'other words'),
      },
    });
    expect(mergeChanges(here, coming).rows.map(({ key }) => key)).toEqual(['k3']);
  });
  it('ignores unknown stores and invalid values', () => {
    const coming = {
      shelves: { other: { a: 1 }, places: { a: 'no' } },
      settings: { 'bs:has': 'x', 'bs:keys': 'no' },
    };
    expect(mergeChanges(NOTHING, coming)).toEqual({ rows: [], settings: [] });
  });
  it('uses the settings of the file', () => {
    const here = { shelves: {}, settings: { 'bs:preferences': { theme: 'dark' } } };
    const { settings } = mergeChanges(here, {
      shelves: {},
      settings: { 'bs:preferences': { theme: 'sepia' }, 'bs:keys': false },
    });
    expect(settings).toMatchObject([
      { name: 'bs:preferences', from: { theme: 'dark' }, to: { theme: 'sepia' } },
      { name: 'bs:keys', from: undefined, to: false },
    ]);
  });

  const rows = fc
    .dictionary(fc.constantFrom('a', 'b', 'c'), fc.record({ time: fc.nat(4), finished: fc.boolean() }))
    .map((all) =>
      Object.fromEntries(Object.entries(all).map(([key, one]) => [key, position(one.time, one)])),
    );
  const device = rows.map((places) => shelves(Object.keys(places).length > 0 ? { places } : {}));
  it('twice changes nothing more, and can be undone', () => {
    fc.assert(
      fc.property(device, device, (here, coming) => {
        const changes = mergeChanges(here, coming);
        const merged = after(here, changes);
        expect(countChanges(mergeChanges(merged, coming))).toBe(0);
        expect(after(merged, reverseChanges(changes))).toEqual(here);
      }),
    );
  });
});
