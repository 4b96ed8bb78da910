/** `vite preview`: serves the published site as a static host would. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { chooseBase, choosePort } from '../publish/host/serve-settings.ts';
import { createStaticHost } from '../publish/host/static-host.ts';

export function previewServer(): Plugin {
  let dir = 'dist';
  return {
    name: 'broadsheet:preview-server',
    apply: (_config, { isPreview }) => isPreview === true,
    enforce: 'pre',
    async config({ root = process.cwd(), build }) {
      dir = resolve(root, build?.outDir ?? dir);
      const port = choosePort(undefined, process.env['PORT']);
      return { base: await chooseBase(undefined, dir), preview: { port, strictPort: true } };
    },
    async configurePreviewServer({ config, middlewares }) {
      const found = await stat(dir).catch(() => undefined);
      if (!found?.isDirectory())
        throw new Error(`${dir} is not a folder; build the site first: npm run build`);
      const host = createStaticHost(dir, { base: config.base });
      middlewares.use((request, response) => host.emit('request', request, response));
    },
  };
}
