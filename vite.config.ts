import react from '@vitejs/plugin-react';
import { rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import { editionServer } from './src/publish/dev.ts';
import { entryAddress } from './src/vite/entry-address.ts';
import { inlineScripts } from './src/vite/inline-scripts.ts';
import { precompress } from './src/vite/precompress.ts';
import { writeShareFonts } from './src/vite/share-fonts.ts';
import { sizeBudget } from './src/vite/size-budget.ts';
import pkg from './package.json' with { type: 'json' };

const installed = Object.keys({ ...pkg.dependencies, ...pkg.optionalDependencies });
const external = (id: string): boolean =>
  id.startsWith('node:') ||
  builtinModules.includes(id) ||
  installed.some((name) => id === name || id.startsWith(`${name}/`));

/**
 * The app is built once, without any content: a browser bundle, the renderer that publishing uses, and the program itself.
 * No article ever passes through here.
 */
export default defineConfig({
  plugins: [
    react(),
    inlineScripts(),
    entryAddress(),
    editionServer(process.env['CONTENT'] ?? 'public'),
    sizeBudget({ firstLoad: 100_000, laterChunk: 25_000, worker: 9_000 }),
    precompress(),
  ],
  appType: 'custom',
  base: './',
  publicDir: false,
  builder: {
    async buildApp(builder) {
      await rm('app', { recursive: true, force: true });
      for (const name of ['client', 'worker', 'prerender', 'program'])
        await builder.build(builder.environments[name]!);
      await writeShareFonts('app/fonts');
    },
  },
  environments: {
    client: {
      build: {
        outDir: 'app/browser',
        target: 'es2022',
        cssTarget: 'esnext',
        manifest: 'manifest.json',
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: { main: 'index.html' },
          output: {
            codeSplitting: {
              // Few, whole files: one for the first page, one for what reads the next, one for what features share.
              groups: [
                { name: 'main', tags: ['$initial'], priority: 3 },
                { name: 'read-page', test: /src[\\/]reader[\\/]read-page/, priority: 2 },
                { name: 'search', test: /src[\\/]search[\\/]/, minShareCount: 2, priority: 1 },
                {
                  name: 'features',
                  test: /src[\\/]reader[\\/](?!features[\\/](?:take|search))/,
                  minShareCount: 2,
                },
              ],
            },
          },
        },
      },
    },
    worker: {
      consumer: 'client',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: 'app/worker',
        target: 'es2022',
        modulePreload: false,
        rolldownOptions: {
          input: 'src/worker/worker.ts',
          output: { format: 'iife', entryFileNames: 'worker.js' },
        },
      },
    },
    prerender: {
      consumer: 'server',
      resolve: { noExternal: true },
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: 'app/prerender',
        target: 'node20',
        ssr: true,
        rolldownOptions: { input: 'src/reader/prerender.tsx', external: [/^node:/] },
      },
    },
    program: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: 'app',
        emptyOutDir: false,
        target: 'node20',
        ssr: true,
        rolldownOptions: {
          input: {
            cli: 'src/publish/cli.ts',
            'lost-worker': 'src/publish/press/lost-worker.ts',
            'press-worker': 'src/publish/press/press-worker.ts',
            'search-worker': 'src/publish/search/search-worker.ts',
          },
          external,
          output: { chunkFileNames: '[name]-[hash].js', banner: '#!/usr/bin/env node' },
        },
      },
    },
  },
});
