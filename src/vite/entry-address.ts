/** Passes the address of the app's entry to the boot script of `index.html`, which decides when to load it. */
import type { Plugin } from 'vite';
import { firstLoad } from './first-load.ts';

const ENTRY_SCRIPT = /\s*<script type="module"[^>]* src="(\/src\/[^"]+|\.\/assets\/[^"]+)"><\/script>/;

export function entryAddress(): Plugin {
  return {
    name: 'broadsheet:entry-address',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, chunk }) {
        const [tag = '', source = ''] = ENTRY_SCRIPT.exec(html) ?? [];
        const files = bundle && chunk ? firstLoad(chunk, bundle).map(({ fileName }) => fileName) : [];
        const addresses = files.map((file) => `%base%${file}`);
        const [entry = source, ...imports] = addresses;
        return html.replace(tag, '').replace('%entry%', entry).replace('%imports%', imports.join(' '));
      },
    },
  };
}
