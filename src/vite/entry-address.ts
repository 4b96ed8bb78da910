/** Tells the boot script of `index.html` where the app's entry is: it decides when to load it, and not the document. */
import type { Plugin } from 'vite';
import { firstLoad } from './first-load.ts';

const ENTRY = /\s*<script type="module"[^>]* src="(\/src\/[^"]+|\.\/assets\/[^"]+)"><\/script>/;

export function entryAddress(): Plugin {
  return {
    name: 'broadsheet:entry-address',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, chunk }) {
        const [tag = '', source = ''] = ENTRY.exec(html) ?? [];
        const files = bundle && chunk ? firstLoad(chunk, bundle).map(({ fileName }) => fileName) : [];
        const addresses = files.map((file) => `%base%${file}`);
        const [entry = source, ...imports] = addresses;
        return html.replace(tag, '').replace('%entry%', entry).replace('%imports%', imports.join(' '));
      },
    },
  };
}
