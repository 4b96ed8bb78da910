/** What a reader's first page may weigh. A build that passes a budget fails, so that weight is a decision and no accident. */
import { createLogger, type Plugin, type Rolldown } from 'vite';
import { brotli } from './brotli.ts';
import { firstLoad } from './first-load.ts';

/** Bytes, compressed with brotli. */
export interface Budget {
  /** The entry, what it imports at once or in turn, and what those need. */
  readonly firstLoad: number;
  /** Any chunk that loads later. */
  readonly laterChunk: number;
  /** The service worker, whole. */
  readonly worker: number;
}

const weigh = (chunk: Rolldown.OutputChunk): number => brotli(chunk.code).length;

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Fails the build when a budget is passed, and else says what the app weighs. */
export function sizeBudget(budget: Budget): Plugin {
  const log = createLogger('info');
  return {
    name: 'broadsheet:size-budget',
    applyToEnvironment: (environment) => ['client', 'worker'].includes(environment.name),
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      if (this.environment.name === 'worker') {
        const total = chunks.reduce((sum, chunk) => sum + weigh(chunk), 0);
        if (total > budget.worker)
          this.error(`The worker weighs ${total} bytes (brotli); the budget is ${budget.worker}.`);
        log.info(`Service worker: ${kB(total)}`);
        return;
      }
      const entry = chunks.find((chunk) => chunk.isEntry);
      if (!entry) return;
      const first = firstLoad(entry, bundle);
      const total = first.reduce((sum, chunk) => sum + weigh(chunk), 0);
      if (total > budget.firstLoad)
        this.error(`The first load weighs ${total} bytes (brotli); the budget is ${budget.firstLoad}.`);
      for (const chunk of chunks) {
        if (first.includes(chunk) || weigh(chunk) <= budget.laterChunk) continue;
        this.error(
          `${chunk.fileName} weighs ${weigh(chunk)} bytes (brotli); the budget is ${budget.laterChunk}.`,
        );
      }
      const later = chunks.filter((chunk) => !first.includes(chunk));
      log.info(
        `App (brotli): ${kB(total)} in ${first.length} files at the start, ${later.length} files later`,
      );
    },
  };
}
