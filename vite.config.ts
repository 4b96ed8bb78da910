import react from '@vitejs/plugin-react';
import { relative } from 'node:path';
import { defineConfig, normalizePath } from 'vite';
import { broadsheet } from './src/vite/broadsheet.ts';

/** Tests the path of a module within the project: the names of the folders around it have no meaning. */
const path =
  (pattern: RegExp) =>
  (id: string): boolean =>
    pattern.test(normalizePath(relative(import.meta.dirname, id)));

export default defineConfig({
  plugins: [react(), broadsheet({ content: process.env['CONTENT'] ?? 'public' })],
  environments: {
    client: {
      build: {
        modulePreload: { polyfill: false },
        rolldownOptions: {
          output: {
            codeSplitting: {
              // Few, large files: for the first page, for what the next one needs, for search, and for what features share.
              groups: [
                { name: 'main', tags: ['$initial'], priority: 3 },
                { name: 'rtl-text', test: path(/\/rtl-text/), priority: 2 },
                { name: 'next-page', test: path(/\/next-page/), priority: 2 },
                {
                  name: 'features',
                  test: path(/^src\/(?:article|reader)\/(?!export\/|html-tree|.*search)/),
                  minShareCount: 2,
                  priority: 1,
                },
                { name: 'search', test: path(/^src\/.*search/), minShareCount: 2 },
              ],
            },
          },
        },
      },
    },
  },
});
