/** The importers, and which of them reads a document. Pure. */
import { ImportError, type Foreign, type Importer } from './importer.ts';
import { textImporter } from './text.ts';

/** In order: the first that accepts a document reads it. Plain text is last, as anything could be that. */
export const IMPORTERS: readonly Importer[] = [textImporter];

/** The importer of a format by name, or else the first that accepts the document. Throws {@link ImportError}. */
export function importerFor(document: Foreign, format?: string): Importer {
  const found = IMPORTERS.find((one) => (format ? one.name === format : one.accepts(document)));
  if (found) return found;
  const names = IMPORTERS.map(({ name }) => name).join(', ');
  throw new ImportError(`has no known file name extension; name its format: ${names}`);
}
