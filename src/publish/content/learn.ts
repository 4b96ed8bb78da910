/** What publishing knows of an article: enough to lay out everything but the article's own page. Runs in any thread. */
import { partsOf } from '../../article/parts.ts';
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { seenByOthers, summarise, type Summary } from '../../edition/summary.ts';
import { enrich } from '../enrich/enrich.ts';
import { toProblems, type Finding } from '../problems/findings.ts';
import type { Problem } from '../problems/problems.ts';
import { readArticleFile } from './article-file.ts';
import { picturesOf, type Shows } from '../pictures/references.ts';
import { mapBounded } from './bounded.ts';
import { mediaAddress } from './media-references.ts';
import { textHash } from './text-hash.ts';

/** Follows from the article's file and the site alone, and can be cloned and kept as JSON. */
export interface Known {
  readonly id: string;
  /** Hash of the file's text. */
  readonly hash: string;
  /** Absent when nothing of the article can be read. */
  readonly summary?: Summary;
  /** Hash of what lists and the pages of other articles are made from; absent with the summary. */
  readonly seen?: string;
  /** Hash of what files that list all articles say of it; absent with the summary. */
  readonly told?: string;
  /** Addresses of the media files that it names, such as `/media/x.jpg`. */
  readonly media: readonly string[];
  /** The files of `media/` that it shows. */
  readonly shows: Shows;
  /** Address of its share picture, if it gets one. */
  readonly share?: string;
  /** What is wrong in the file itself. */
  readonly problems: readonly Problem[];
}

/** An article that can be published. */
export type ContentArticle = Known & { readonly file: string; readonly summary: Summary };

export interface Learned {
  readonly known: Known;
  /** With its formulas set and its code highlighted. */
  readonly article: Article | undefined;
}

const NONE: Shows = { figures: [], portraits: [] };

/** Reads an article and makes it ready, all but what depends on others. Never throws for what stands in it. */
export async function learn(dir: string, id: string, site: Site): Promise<Learned> {
  const { article: read, file, findings, hash } = readArticleFile(dir, id);
  if (!read)
    return {
      article: read,
      known: { id, hash, media: [], shows: NONE, problems: await toProblems(findings) },
    };
  const { article, faults } = await enrich(read);
  const wrong: Finding[] = faults.map((fault) => ({ ...fault, file, of: 'article', severity: 'error' }));
  const named = [...partsOf(read).urls].flatMap((url) => mediaAddress(id, url) ?? []);
  const problems = await toProblems([...findings, ...wrong]);
  const summary = summarise({ id, article }, site);
  return {
    article,
    known: {
      id,
      hash,
      summary,
      seen: textHash(JSON.stringify(seenByOthers(summary))),
      told: textHash(JSON.stringify(summary.digest)),
      media: [...new Set(named)],
      shows: picturesOf(id, article),
      problems,
    },
  };
}

const FILES_AT_ONCE = 16;

/** What there is to know of these articles, in their order. */
export const learnEach = (dir: string, site: Site, ids: readonly string[]): Promise<Known[]> =>
  mapBounded(ids, FILES_AT_ONCE, async (id) => (await learn(dir, id, site)).known);
