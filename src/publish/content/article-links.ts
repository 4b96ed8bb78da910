/** Checks that the articles an article points to are there. */
import type { Parts } from '../../article/parts.ts';
import type { Finding } from '../problems/findings.ts';
import { proposer } from '../problems/nearest.ts';

/** The ids of a folder's articles, and who proposes one of them for a wrong one. */
export interface KnownIds {
  readonly ids: ReadonlySet<string>;
  readonly propose: (id: string) => string | undefined;
}

/** Makes the ids known, in time linear in their number. */
export function knownIds(list: readonly string[]): KnownIds {
  const ids = new Set(list);
  const near = proposer(list);
  const byName = new Map(list.map((id) => [lastStep(id), id]));
  /** People write an id as an address or a file's path, without its folders, or with a slip. */
  const propose = (id: string): string | undefined => {
    const bare = id.replace(/^\/?(?:articles\/)?/, '').replace(/(?:\.json|\/)$/, '');
    return ids.has(bare) ? bare : (near(bare) ?? byName.get(lastStep(bare)));
  };
  return { ids, propose };
}

const lastStep = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

const lostMessage = (id: string): string =>
  `names ${JSON.stringify(id)}, which is not an article in this folder; write the path of its file below articles/ without .json`;

/** An error when the article that the site chose to lead is not there. */
export const checkLead = (file: string, lead: string | undefined, known: KnownIds): Finding[] =>
  lead === undefined || known.ids.has(lead)
    ? []
    : [
        {
          file,
          of: 'site',
          path: ['lead'],
          severity: 'error',
          message: lostMessage(lead),
          suggestion: known.propose(lead),
        },
      ];

/** An error for each `{ "article": id }` that names no article of the folder, proposing the nearest id. */
export function checkArticleLinks(
  { file }: { readonly file: string },
  parts: Parts,
  known: KnownIds,
): Finding[] {
  const lost = new Set<string>();
  for (const pointer of parts.related)
    if ('article' in pointer && !known.ids.has(pointer.article)) lost.add(pointer.article);
  return [...lost].map((value) => ({
    file,
    of: 'article',
    path: [],
    named: { value, at: POINTER },
    severity: 'error',
    message: lostMessage(value),
    suggestion: known.propose(value),
  }));
}

const POINTER = /(?:^|\.)article$/;
