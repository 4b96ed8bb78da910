/** One publish: what was known before it, what is known now, and the crew that finds out. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../article/site.ts';
import type { Near } from '../../edition/edition.ts';
import { neighboursIn, update } from '../../edition/related/relate.ts';
import type { Signature } from '../../edition/related/signature.ts';
import type { Known } from '../content/learn.ts';
import { learnChanged, type Remembered } from '../content/learn-changed.ts';
import type { StampOf } from '../content/stamp.ts';
import { appVersion } from './built-app.ts';
import { cacheFolder } from './cache-folder.ts';
import { openCrew, type Crew } from './crew.ts';
import type { SessionOptions } from './options.ts';
import { differences, type Differences } from './differences.ts';
import { forget, recall, remember, type Memory } from './memory.ts';

export interface Session {
  readonly site: Site;
  readonly base: string;
  readonly compress: boolean;
  readonly cache: string;
  readonly crew: Crew;
  readonly before: Memory;
  /** What there is to know of these articles; only files whose stamp is another than last time are read. */
  learn(ids: readonly string[]): Promise<Known[]>;
  readonly near: Near;
  /** What is otherwise than last time, once all is learnt. */
  readonly differences: Differences;
  /** Keeps what is known now for the next publish. */
  remember(works: Pick<Memory, 'made' | 'files'>, record: string): Promise<void>;
}

/** Opens a publish of a site of so many articles. Everything that all pages hang on is in its fingerprint: when that changes, nothing is kept. */
export async function openSession(
  options: SessionOptions,
  given: Site,
  articles: number,
  stampOf: StampOf,
): Promise<Session> {
  const { content, base, origin, full, compress = true, share } = options;
  const site = { ...given, ...(origin !== undefined && { origin }) };
  const cache = cacheFolder(options.out);
  // Icons are drawn by what draws share pictures.
  const touchIcon = share !== undefined || existsSync(join(content, 'apple-touch-icon.png'));
  const parts = [await appVersion(), content, base, compress, site, share, touchIcon];
  const fingerprint = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  const crew = openCrew({ content, cache, site, base, share, touchIcon }, articles);
  const before = full ? forget() : recall(cache, fingerprint);
  let now: ReadonlyMap<string, Remembered> = new Map();
  let relations = before.relations;
  let near: Near | undefined;
  let changes = differences(now, now, []);

  return {
    site,
    base,
    compress,
    cache,
    crew,
    before,
    near: (id) => (near ??= neighboursIn(relations))(id),
    get differences() {
      return changes;
    },
    async learn(ids) {
      const signatures: Signature[] = [];
      const learn = async (fresh: readonly string[]): Promise<Known[]> => {
        const news = await crew.learn(fresh);
        for (const { signature } of news) if (signature) signatures.push(signature);
        return news.map(({ known }) => known);
      };
      now = await learnChanged(content, ids, before.articles, learn, stampOf);
      const removed = before.relations.table.ids.filter((id) => !now.get(id)?.known.summary);
      const updated = update(before.relations, { set: signatures, removed });
      ({ relations } = updated);
      near = undefined;
      changes = differences(before.articles, now, updated.changed);
      return [...now.values()].map(({ known }) => known);
    },
    remember: ({ made, files }, record) =>
      remember(cache, before, { articles: now, relations, made, files, record }, fingerprint),
  };
}
