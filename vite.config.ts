import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { broadsheet } from './src/vite/broadsheet.ts';

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
                { name: 'rtl-text', test: /[\\/]rtl-text/, priority: 2 },
                { name: 'next-page', test: /[\\/]next-page/, priority: 2 },
                {
                  name: 'features',
                  test: /src[\\/](?:article|reader)[\\/](?!export[\\/]|html-tree|.*search)/,
                  minShareCount: 2,
                  priority: 1,
                },
                { name: 'search', test: /src[\\/].*search/, minShareCount: 2 },
              ],
            },
          },
        },
      },
    },
  },
});
