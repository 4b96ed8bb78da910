/** Imports several documents as one: their related lines may point to each other, and no two take the same place. Pure. */
import type { Article } from '../article/schema.ts';
import { slug } from '../article/urls.ts';
import { ImportError, type Foreign, type ImportOptions, type Known, type Note } from './importer.ts';
import { importerFor } from './importers.ts';

/** An article that came out of a document. */
export interface Entry {
  readonly source: string;
  readonly format: string;
  /** Path of its file below `articles/`, without `.json`. */
  readonly id: string;
  readonly article: Article;
  readonly notes: readonly Note[];
}

/** A document that cannot be imported, and what would be right. */
export interface Fault {
  readonly source: string;
  readonly message: string;
}

export interface Batch {
  readonly entries: readonly Entry[];
  readonly faults: readonly Fault[];
}

/** Imports documents in order. Several are read twice, as only then all their headlines are known. */
export function importBatch(
  documents: readonly Foreign[],
  format: string | undefined,
  options: ImportOptions,
): Batch {
  const first = readAll(documents, format, options);
  if (first.entries.length < 2) return first;
  const headlines = first.entries.map(({ id, article }): Known => ({ id, headline: article.headline }));
  const edition = [...(options.edition ?? []), ...headlines];
  const { entries, faults } = readAll(documents, format, { ...options, edition });
  return { entries, faults: [...faults, ...collisions(entries)] };
}

function readAll(documents: readonly Foreign[], format: string | undefined, options: ImportOptions): Batch {
  const entries: Entry[] = [];
  const faults: Fault[] = [];
  for (const document of documents)
    try {
      entries.push(...read(document, format, options));
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      faults.push({ source: document.name, message: error.message });
    }
  return { entries, faults };
}

function read(document: Foreign, format: string | undefined, options: ImportOptions): Entry[] {
  const importer = importerFor(document, format);
  return importer.read(document, options).map(({ article, notes }) => ({
    source: document.name,
    format: importer.name,
    id: slug(article.headline),
    article,
    notes,
  }));
}

function collisions(entries: readonly Entry[]): Fault[] {
  const taken = new Map<string, string>();
  return entries.flatMap(({ id, source }) => {
    const other = taken.get(id);
    taken.set(id, other ?? source);
    return other === undefined
      ? []
      : [
          {
            source,
            message: `has the same headline as ${other}; give one of them another, or import them apart`,
          },
        ];
  });
}
