import { ImportError, type SourceDocument, type Importer } from './importer.ts';
import { markdownImporter } from './markdown.ts';
import { textImporter } from './plain-text.ts';

/** The first that accepts a document reads it. Plain text is last, because anything could be that. */
export const IMPORTERS: readonly Importer[] = [markdownImporter, textImporter];

/** By format name, or the first that accepts the document. Throws {@link ImportError}. */
export function importerFor(document: SourceDocument, format?: string): Importer {
  const found = IMPORTERS.find((one) => (format ? one.name === format : one.accepts(document)));
  if (found) return found;
  const names = IMPORTERS.map(({ name }) => name).join(', ');
  throw new ImportError(
    `has a name that shows no format to import; save it as plain text (.txt), or name its format with --format: ${names}`,
  );
}
