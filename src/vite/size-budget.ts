import { createLogger, type Plugin, type Rolldown } from 'vite';
import { brotli } from './brotli.ts';
import { firstLoad } from './first-load.ts';

/** In bytes after brotli compression. */
export interface Budget {
  readonly firstLoad: number;
  readonly laterChunk: number;
  readonly worker: number;
}

const brotliBytes = (chunk: Rolldown.OutputChunk): number => brotli(chunk.code).length;

const formatKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

export function sizeBudget(budget: Budget): Plugin {
  const log = createLogger('info');
  return {
    name: 'broadsheet:size-budget',
    applyToEnvironment: (environment) => ['client', 'worker'].includes(environment.name),
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      if (this.environment.name === 'worker') {
        const total = chunks.reduce((sum, chunk) => sum + brotliBytes(chunk), 0);
        if (total > budget.worker)
          this.error(`The worker weighs ${total} bytes (brotli); the budget is ${budget.worker}.`);
        log.info(`Service worker: ${formatKilobytes(total)}`);
        return;
      }
      const entry = chunks.find((chunk) => chunk.isEntry);
      if (!entry) return;
      const first = firstLoad(entry, bundle);
      const total = first.reduce((sum, chunk) => sum + brotliBytes(chunk), 0);
      if (total > budget.firstLoad)
        this.error(`The first load weighs ${total} bytes (brotli); the budget is ${budget.firstLoad}.`);
      for (const chunk of chunks) {
        if (first.includes(chunk) || brotliBytes(chunk) <= budget.laterChunk) continue;
        this.error(
          `${chunk.fileName} weighs ${brotliBytes(chunk)} bytes (brotli); the budget is ${budget.laterChunk}.`,
        );
      }
      const later = chunks.filter((chunk) => !first.includes(chunk));
      log.info(
        `App (brotli): ${formatKilobytes(total)} in ${first.length} files at the start, ${later.length} files later`,
      );
    },
  };
}
