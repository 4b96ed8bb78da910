/** Relations as bytes, to be kept from one publish to the next. Pure. */
import * as columns from './columns.ts';
import { NEIGHBOURS } from './nearest.ts';
import type { Relations } from './relate.ts';
import { TERMS } from './signature.ts';

/** Says what the bytes are; raised whenever a signature would come out otherwise than before. */
const VERSION = 'broadsheet relations 2';

interface Head {
  readonly version: string;
  readonly ids: readonly string[];
  /** The languages of the archive; a column names each article's. */
  readonly languages: readonly string[];
  /** Of the articles that point to others: their number, and whom they point to; by number who is in the archive. */
  readonly curated: readonly (readonly [number, readonly (number | string)[]])[];
}

/** The bytes of relations: the same relations give the same bytes. */
export function encode({ table, near }: Relations): Uint8Array {
  const languages = [...new Set(table.languages)].sort();
  const places = new Map<string, number>();
  table.ids.forEach((id, number) => places.set(id, number));
  const head: Head = {
    version: VERSION,
    ids: table.ids,
    languages,
    curated: table.curated.flatMap((ids, at) =>
      ids.length > 0 ? [[at, ids.map((id) => places.get(id) ?? id)] as const] : [],
    ),
  };
  const numbers = new Map(languages.map((language, at) => [language, at]));
  return columns.join(JSON.stringify(head), [
    Uint32Array.from(table.languages, (language) => numbers.get(language) ?? 0),
    table.minutes,
    table.sections,
    table.terms,
    near,
    table.weights,
  ]);
}

/** Reads relations back; undefined where the bytes are of another version, or not whole. */
export function decode(bytes: Uint8Array): Relations | undefined {
  try {
    const reader = columns.reader(bytes);
    const { version, ids, languages, curated } = JSON.parse(reader.text()) as Head;
    if (version !== VERSION) return undefined;
    const pointing = new Map(curated);
    const own = reader.words(ids.length);
    const relations = {
      table: {
        ids,
        languages: Array.from(own, (number) => languages[number] ?? ''),
        minutes: new Int32Array(reader.words(ids.length).buffer),
        sections: reader.words(ids.length),
        terms: reader.words(ids.length * TERMS),
        curated: ids.map((_, at) =>
          (pointing.get(at) ?? []).map((one) => (typeof one === 'number' ? (ids[one] ?? '') : one)),
        ),
      },
      near: reader.words(ids.length * NEIGHBOURS),
    };
    const weights = reader.bytes(ids.length * TERMS);
    return reader.isAtEnd() ? { ...relations, table: { ...relations.table, weights } } : undefined;
  } catch {
    return undefined;
  }
}
