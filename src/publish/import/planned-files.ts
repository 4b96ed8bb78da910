import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportedEntry, ImportFailure } from '../../importers/import-batch.ts';
import { articleJson } from '../../importers/finish-article.ts';
import type { ExistingArticle } from '../../importers/importer.ts';
import { readArticleFile } from '../content/article-file.ts';
import { listArticleFiles } from '../content/list-content.ts';
import { mapFiles } from '../map-concurrently.ts';
import { findPackageFolder } from '../init/package-source.ts';
import { schemaPath } from '../init/schema-path.ts';
import { systemReason } from '../problems/system-errors.ts';
import { writeAtomically } from '../file-system.ts';

export interface PlannedFile {
  readonly entry: ImportedEntry;
  readonly file: string;
  readonly status: 'written' | 'unchanged' | 'replaced' | 'in the way';
}

export async function readExistingHeadlines(content: string): Promise<ExistingArticle[]> {
  const { paths } = await listArticleFiles(content);
  const files = await mapFiles(paths, (path) => readArticleFile(content, path));
  return files.flatMap(({ id, article }) => (article ? [{ id, headline: article.headline }] : []));
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The same article with other JSON formatting counts as unchanged. Its schema is named as editors find it from the file. */
export async function planFile(
  imported: ImportedEntry,
  content: string,
  force: boolean,
): Promise<PlannedFile> {
  const file = join(content, 'articles', `${imported.id}.json`);
  const schema = schemaPath(file, findPackageFolder());
  const entry =
    schema === undefined ? imported : { ...imported, article: { $schema: schema, ...imported.article } };
  const existing = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const isFree = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    return isFree ? undefined : '';
  });
  if (existing === undefined) return { entry, file, status: 'written' };
  if (JSON.stringify(parseJson(existing)) === JSON.stringify(entry.article))
    return { entry, file, status: 'unchanged' };
  return { entry, file, status: force ? 'replaced' : 'in the way' };
}

export const plannedFileErrors = ({ entry, file, status }: PlannedFile): ImportFailure[] =>
  status === 'in the way'
    ? [
        {
          source: entry.source,
          message: `would replace ${file}, which differs; rename that file, or add --force`,
        },
      ]
    : [];

export async function writePlannedFile({ entry, file, status }: PlannedFile): Promise<ImportFailure[]> {
  if (status === 'unchanged') return [];
  try {
    await writeAtomically(file, articleJson(entry.article));
    return [];
  } catch (error) {
    return [{ source: entry.source, message: `cannot write ${file}: ${systemReason(error)}` }];
  }
}
