import * as columns from './columns.ts';
import { MAX_NEIGHBOURS } from './neighbour-search.ts';
import type { Relations } from './relations.ts';
import { TERMS_PER_ARTICLE } from './signature.ts';

/** To be raised whenever signatures change. */
const RELATIONS_VERSION = 'broadsheet relations 2';

interface RelationsHeader {
  readonly version: string;
  readonly ids: readonly string[];
  readonly languages: readonly string[];
  /** Article number -> linked articles: by number if they are in the archive, otherwise by id. */
  readonly curated: readonly (readonly [number, readonly (number | string)[]])[];
}

/** Equal relations give equal bytes. */
export function encodeRelations({ table, neighbours }: Relations): Uint8Array {
  const languages = [...new Set(table.languages)].sort();
  const places = new Map<string, number>();
  table.ids.forEach((id, number) => places.set(id, number));
  const head: RelationsHeader = {
    version: RELATIONS_VERSION,
    ids: table.ids,
    languages,
    curated: table.curated.flatMap((ids, at) =>
      ids.length > 0 ? [[at, ids.map((id) => places.get(id) ?? id)] as const] : [],
    ),
  };
  const numbers = new Map(languages.map((language, at) => [language, at]));
  return columns.packColumns(JSON.stringify(head), [
    Uint32Array.from(table.languages, (language) => numbers.get(language) ?? 0),
    table.minutes,
    table.sections,
    table.terms,
    neighbours,
    table.weights,
  ]);
}

/** Undefined for another version or incomplete bytes. */
export function decodeRelations(bytes: Uint8Array): Relations | undefined {
  try {
    const reader = columns.createColumnReader(bytes);
    const { version, ids, languages, curated } = JSON.parse(reader.text()) as RelationsHeader;
    if (version !== RELATIONS_VERSION) return undefined;
    const pointing = new Map(curated);
    const own = reader.uint32s(ids.length);
    const relations = {
      table: {
        ids,
        languages: Array.from(own, (number) => languages[number] ?? ''),
        minutes: new Int32Array(reader.uint32s(ids.length).buffer),
        sections: reader.uint32s(ids.length),
        terms: reader.uint32s(ids.length * TERMS_PER_ARTICLE),
        curated: ids.map((_, at) =>
          (pointing.get(at) ?? []).map((one) => (typeof one === 'number' ? (ids[one] ?? '') : one)),
        ),
      },
      neighbours: reader.uint32s(ids.length * MAX_NEIGHBOURS),
    };
    const weights = reader.bytes(ids.length * TERMS_PER_ARTICLE);
    return reader.isAtEnd() ? { ...relations, table: { ...relations.table, weights } } : undefined;
  } catch {
    return undefined;
  }
}
