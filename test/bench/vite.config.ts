import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import pkg from '../../package.json' with { type: 'json' };

const installed = Object.keys({ ...pkg.dependencies, ...pkg.optionalDependencies });

/** Built like the program itself, so that the measured code is the published code. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    outDir: 'node_modules/.cache/bench',
    emptyOutDir: true,
    target: 'node20',
    ssr: true,
    rolldownOptions: {
      input: { bench: 'test/bench/bench.ts', 'search-worker': 'src/publish/search/search-worker.ts' },
      external: (id) =>
        id.startsWith('node:') ||
        builtinModules.includes(id) ||
        installed.some((name) => id === name || id.startsWith(`${name}/`)),
    },
  },
});
