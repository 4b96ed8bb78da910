import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { createLogger, type Plugin, type Rolldown } from 'vite';
import { readJson } from '../publish/file-system.ts';
import { pluralize } from '../publish/pluralize.ts';
import { brotli } from './brotli.ts';
import { firstLoad } from './first-load.ts';
import { explainGrowth, type ModuleSizes } from './module-sizes.ts';

/** In bytes after brotli compression. */
export interface Budget {
  readonly firstLoad: number;
  readonly laterChunk: number;
  readonly worker: number;
}

/** A part of the app that is loaded as a whole; `name` is the same in each build. */
interface LoadedPart {
  readonly name: string;
  readonly label: string;
  readonly maxBytes: number;
  readonly chunks: readonly Rolldown.OutputChunk[];
}

const brotliBytes = (chunks: readonly Rolldown.OutputChunk[]): number =>
  chunks.reduce((sum, chunk) => sum + brotli(chunk.code).length, 0);

const formatKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const ADVICE =
  'Make it smaller, load what is used later with import(), or raise the budget in src/vite/broadsheet.ts if the page is worth it. An app that was built before is kept.';

/** Sizes of the last build within the budget are kept in `node_modules/.cache`, for comparison. */
export function sizeBudget(budget: Budget): Plugin {
  const log = createLogger('info');
  let root = '';
  const sizes: Record<string, ModuleSizes> = {};
  const sizesFile = (): string => join(root, 'node_modules/.cache/broadsheet/module-sizes.json');

  const loadedParts = (bundle: Rolldown.OutputBundle, environment: string): readonly LoadedPart[] => {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    if (environment === 'worker')
      return [{ name: 'worker', label: 'The service worker', maxBytes: budget.worker, chunks }];
    const entry = chunks.find((chunk) => chunk.isEntry);
    if (!entry) return [];
    const first = firstLoad(entry, bundle);
    return [
      { name: 'first load', label: 'The first load', maxBytes: budget.firstLoad, chunks: first },
      ...chunks
        .filter((chunk) => !first.includes(chunk))
        .map((chunk) => ({
          name: chunk.name,
          label: `The file ${chunk.fileName}`,
          maxBytes: budget.laterChunk,
          chunks: [chunk],
        })),
    ];
  };

  return {
    name: 'broadsheet:size-budget',
    applyToEnvironment: (environment) => ['client', 'worker'].includes(environment.name),
    configResolved: (config) => void (root = config.root),
    generateBundle(_options, bundle) {
      const parts = loadedParts(bundle, this.environment.name);
      const before = readSizes(sizesFile());
      const excesses: string[] = [];
      for (const { name, label, maxBytes, chunks } of parts) {
        const bytes = brotliBytes(chunks);
        sizes[name] = moduleSizes(chunks, root);
        if (bytes > maxBytes)
          excesses.push(
            `${label} is ${bytes} bytes (brotli), ${bytes - maxBytes} more than its budget of ${maxBytes}. ${explainGrowth(sizes[name], before[name])}`,
          );
      }
      if (excesses.length > 0) this.error([...excesses, ADVICE].join('\n'));
      const [first, ...later] = parts;
      if (!first) return;
      const size = formatKilobytes(brotliBytes(first.chunks));
      log.info(
        first.name === 'worker'
          ? `Service worker: ${size}`
          : `App (brotli): ${size} in ${pluralize(first.chunks.length, 'file')} at the start, ${pluralize(later.length, 'file')} later`,
      );
    },
    writeBundle() {
      mkdirSync(dirname(sizesFile()), { recursive: true });
      writeFileSync(sizesFile(), JSON.stringify({ ...readSizes(sizesFile()), ...sizes }));
    },
  };
}

const readSizes = (file: string): Readonly<Record<string, ModuleSizes>> =>
  (readJson(file) ?? {}) as Record<string, ModuleSizes>;

function moduleSizes(chunks: readonly Rolldown.OutputChunk[], root: string): ModuleSizes {
  // Modules that Vite makes have no file, but a name after a NUL character.
  const pathOf = (id: string): string =>
    id.startsWith('\0') ? id.slice(1) : relative(root, id).split(sep).join('/');
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  return Object.fromEntries(
    modules
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([id, { renderedLength }]) => [pathOf(id), renderedLength]),
  );
}
