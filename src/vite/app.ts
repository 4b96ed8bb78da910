/** Builds the app without any content: browser bundle, service worker, the renderer used for publishing, and the CLI. */
import { readFileSync } from 'node:fs';
import { chmod, rename, rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import type { EnvironmentOptions, Plugin } from 'vite';

/** Built here and then moved to `app/`, so that a build that fails leaves the last app as it was. */
const STAGING_FOLDER = 'node_modules/.cache/broadsheet/app';

const PRODUCTION = { 'process.env.NODE_ENV': '"production"' };

const client: EnvironmentOptions = {
  build: {
    outDir: `${STAGING_FOLDER}/browser`,
    target: 'es2022',
    cssTarget: 'esnext',
    manifest: 'manifest.json',
    rolldownOptions: { input: { main: 'index.html' }, checks: { pluginTimings: false } },
  },
};

/** The app of `broadsheet dev`. Its fonts are those of `app/browser`, by the same names. */
const live: EnvironmentOptions = {
  consumer: 'client',
  define: { 'import.meta.env.DEV': 'true' },
  build: {
    outDir: `${STAGING_FOLDER}/live`,
    target: 'es2022',
    cssTarget: 'esnext',
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: 'src/reader/dev/main.tsx', checks: { pluginTimings: false } },
  },
};

const worker: EnvironmentOptions = {
  consumer: 'client',
  define: PRODUCTION,
  build: {
    outDir: `${STAGING_FOLDER}/worker`,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: 'src/service-worker/service-worker.ts',
      output: { format: 'iife', entryFileNames: 'worker.js' },
    },
  },
};

const prerender: EnvironmentOptions = {
  consumer: 'server',
  resolve: { noExternal: true },
  define: PRODUCTION,
  build: {
    outDir: `${STAGING_FOLDER}/prerender`,
    target: 'node20',
    ssr: true,
    rolldownOptions: { input: { prerender: 'src/reader/entry-server.tsx' }, external: [/^node:/] },
  },
};

/** The CLI is bundled except for the packages installed with it. */
const program = (installed: readonly string[]): EnvironmentOptions => ({
  consumer: 'server',
  resolve: { noExternal: true },
  build: {
    outDir: STAGING_FOLDER,
    emptyOutDir: false,
    target: 'node20',
    ssr: true,
    rolldownOptions: {
      input: {
        cli: 'src/publish/cli.ts',
        broadsheet: 'src/publish/broadsheet.ts',
        'render-worker': 'src/publish/pipeline/render-worker.ts',
        'search-worker': 'src/publish/search/search-worker.ts',
      },
      external: (id) =>
        id.startsWith('node:') ||
        builtinModules.includes(id) ||
        installed.some((name) => id === name || id.startsWith(`${name}/`)),
      output: {
        chunkFileNames: '[name]-[hash].js',
        banner: ({ name }) => (name === 'cli' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});

function installedPackages(root: string): string[] {
  const { dependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<string, object | undefined>;
  return Object.keys({ ...dependencies, ...optionalDependencies });
}

export function app(): Plugin {
  return {
    name: 'broadsheet:app',
    config: ({ root = process.cwd(), logLevel }, { command }) => ({
      appType: 'custom',
      ...(command === 'build' && { base: './' }),
      publicDir: false,
      builder: {},
      logLevel: logLevel ?? (command === 'build' ? 'warn' : 'info'),
      environments: { client, live, worker, prerender, program: program(installedPackages(root)) },
    }),
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'live') return;
      for (const file of Object.keys(bundle)) if (/\.woff2?$/.test(file)) delete bundle[file];
    },
    async buildApp(builder) {
      const { root } = builder.config;
      const staging = join(root, STAGING_FOLDER);
      await rm(staging, { recursive: true, force: true });
      for (const name of ['client', 'live', 'worker', 'prerender', 'program'])
        await builder.build(builder.environments[name]!);
      await chmod(join(staging, 'cli.js'), 0o755);
      const folder = join(root, 'app');
      await rm(folder, { recursive: true, force: true });
      await rename(staging, folder);
    },
  };
}
