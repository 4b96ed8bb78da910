/** Documents imported together may refer to each other, and no two get the same id. */
import type { Article } from '../article/schema.ts';
import { slug } from '../article/urls.ts';
import {
  ImportError,
  type SourceDocument,
  type ImportOptions,
  type ExistingArticle,
  type ImportNote,
} from './importer.ts';
import { importerFor } from './importers.ts';

export interface ImportedEntry {
  readonly source: string;
  readonly format: string;
  readonly id: string;
  readonly article: Article;
  readonly notes: readonly ImportNote[];
}

export interface ImportFailure {
  readonly source: string;
  readonly message: string;
}

export interface ImportBatch {
  readonly entries: readonly ImportedEntry[];
  readonly failures: readonly ImportFailure[];
}

/** Several documents are read twice, because only then all their headlines are known. */
export function importBatch(
  documents: readonly SourceDocument[],
  format: string | undefined,
  options: ImportOptions,
): ImportBatch {
  const first = importAll(documents, format, options);
  if (first.entries.length < 2) return first;
  const headlines = first.entries.map(({ id, article }): ExistingArticle => ({
    id,
    headline: article.headline,
  }));
  const edition = [...(options.existingArticles ?? []), ...headlines];
  const { entries, failures } = importAll(documents, format, { ...options, existingArticles: edition });
  return { entries, failures: [...failures, ...findCollisions(entries)] };
}

function importAll(
  documents: readonly SourceDocument[],
  format: string | undefined,
  options: ImportOptions,
): ImportBatch {
  const entries: ImportedEntry[] = [];
  const faults: ImportFailure[] = [];
  for (const document of documents)
    try {
      entries.push(...importDocument(document, format, options));
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      faults.push({ source: document.name, message: error.message });
    }
  return { entries, failures: faults };
}

function importDocument(
  document: SourceDocument,
  format: string | undefined,
  options: ImportOptions,
): ImportedEntry[] {
  const importer = importerFor(document, format);
  return importer.read(document, options).map(({ article, notes }) => ({
    source: document.name,
    format: importer.name,
    id: slug(article.headline),
    article,
    notes,
  }));
}

function findCollisions(entries: readonly ImportedEntry[]): ImportFailure[] {
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
