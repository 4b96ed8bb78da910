/** Where imported articles go in a content folder, and what is there already. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry, Fault } from '../../importers/batch.ts';
import { articleFile } from '../../importers/finish.ts';
import type { Known } from '../../importers/importer.ts';
import { mapBounded } from '../content/bounded.ts';
import { listArticles } from '../content/content.ts';
import { systemReason } from '../problems/system-reason.ts';
import { writeWhole } from '../press/write-whole.ts';

/** What becomes of an article's file. */
export interface Placing {
  readonly entry: Entry;
  readonly file: string;
  readonly status: 'written' | 'unchanged' | 'replaced' | 'in the way';
}

const FILES_AT_ONCE = 64;

/** The headlines of a content folder; what else is wrong with its articles is for `check` to say. */
export async function readHeadlines(content: string): Promise<Known[]> {
  const { ids } = await listArticles(content);
  const known = await mapBounded(ids, FILES_AT_ONCE, async (id): Promise<Known[]> => {
    const article = parsed(await readFile(join(content, 'articles', `${id}.json`), 'utf8').catch(() => ''));
    const headline = (article as { headline?: unknown } | null | undefined)?.headline;
    return typeof headline === 'string' ? [{ id, headline }] : [];
  });
  return known.flat();
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Looks what stands at an article's place; the same article in another layout counts as unchanged. */
export async function place(entry: Entry, content: string, force: boolean): Promise<Placing> {
  const file = join(content, 'articles', `${entry.id}.json`);
  const there = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const isFree = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    return isFree ? undefined : '';
  });
  if (there === undefined) return { entry, file, status: 'written' };
  if (JSON.stringify(parsed(there)) === JSON.stringify(entry.article))
    return { entry, file, status: 'unchanged' };
  return { entry, file, status: force ? 'replaced' : 'in the way' };
}

/** What is wrong with a placing, if anything. */
export const placingFault = ({ entry, file, status }: Placing): Fault[] =>
  status === 'in the way'
    ? [
        {
          source: entry.source,
          message: `would replace ${file}, which differs; rename that file, or add --force`,
        },
      ]
    : [];

/** Writes the file, when there is something to write. */
export async function carryOut({ entry, file, status }: Placing): Promise<Fault[]> {
  if (status === 'unchanged') return [];
  try {
    await writeWhole(file, articleFile(entry.article));
    return [];
  } catch (error) {
    return [{ source: entry.source, message: `cannot write ${file}: ${systemReason(error)}` }];
  }
}
