/** Tells of changes in a content folder. */
import { watch } from 'node:fs/promises';
import { sep } from 'node:path';

/** What a publish reads. The published folder may stand in the content folder, and must not set off the next publish. */
const READ = /^(?:articles|media)(?:\/|$)|^[^/]+\.(?:json|svg|ico|png|txt|webmanifest)$|^CNAME$/;

/** Milliseconds of quiet after which a change is taken for complete. */
const QUIET = 40;

/** Calls back after each change, once all is quiet, never while the last call is under way. Ends when aborted. */
export async function onChange(
  content: string,
  changed: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();
  try {
    for await (const { filename } of watch(content, { recursive: true, signal })) {
      if (filename !== null && !READ.test(filename.split(sep).join('/'))) continue;
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        running = running.then(changed);
      }, QUIET);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    clearTimeout(waiting);
    await running;
  }
}
