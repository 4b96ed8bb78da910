/** A content folder becomes a site: learned, checked, laid out, rendered, written; each only where something changed. */
import { realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { UsageError } from '../command.ts';
import { readContent, type Content } from '../content/content.ts';
import { hasErrors, type Problem } from '../problems/problems.ts';
import { missingOrigin } from '../problems/missing-origin.ts';
import { writeForHosts, writeForMachines } from './for-machines.ts';
import { lock } from './lock.ts';
import { openOutput, type Changes } from './output.ts';
import { writePages } from './pages.ts';
import { openSession, type Session, type SessionOptions } from './session.ts';
import { writeSiteFiles } from './site-files.ts';
import { openWorks } from './works.ts';

export interface BuildOptions extends SessionOptions {
  /** Told after each page how many are done. */
  readonly progress?: (done: number) => void;
}

export interface BuildReport {
  readonly problems: readonly Problem[];
  readonly articles: number;
  readonly pages: number;
  /** Absent when problems stopped the build; the published folder is then as it was. */
  readonly changes?: Changes;
}

/** Publishes a content folder. Content problems are reported, not thrown; what the disk refuses is thrown. */
export async function build(options: BuildOptions): Promise<BuildReport> {
  await checkApart(options);
  let session: Session | undefined;
  try {
    const content = await readContent(options.content, async (site, ids) => {
      session = await openSession(options, site);
      return session.learn(ids);
    });
    const { problems, articles } = content;
    if (!session || hasErrors(problems)) return { problems, articles: articles.length, pages: 0 };
    const published = await publish(options, content, session);
    const all = [...problems, ...missingOrigin(options.content, session.site)];
    return { problems: all, articles: articles.length, ...published };
  } finally {
    await session?.crew.close();
  }
}

async function publish(options: BuildOptions, content: Content, session: Session) {
  const key = lock(session.cache);
  try {
    const output = await openOutput(options.out, options.base, options.full, session.compress);
    const works = openWorks(output, session.before);
    try {
      await writeSiteFiles(works, options.content, content, session);
      const pages = await writePages(works, content, session, options.progress);
      await writeForMachines(works, options.content, content, session);
      await writeForHosts(works, content, session);
      const { changes, record } = await output.commit();
      await session.remember(works, record);
      return { pages, changes };
    } catch (error) {
      await output.abandon();
      throw error;
    }
  } finally {
    key.release();
  }
}

const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

/** Published files must not come to stand where articles and media are read: an article's data would replace its source. */
async function checkApart({ content, out }: BuildOptions): Promise<void> {
  const [from, to] = [await real(content), await real(out)];
  const within = (folder: string) => `${to}${sep}`.startsWith(`${join(from, folder)}${sep}`);
  if (to === from || within('articles') || within('media'))
    throw new UsageError(`--out must name another folder than the content, not ${JSON.stringify(out)}`);
}
