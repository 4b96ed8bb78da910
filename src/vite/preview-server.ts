import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { isFolder } from '../publish/file-system.ts';
import { chooseBase, choosePort } from '../publish/preview/serve-options.ts';
import { createStaticServer } from '../publish/preview/static-server.ts';

export function previewServer(): Plugin {
  let dir = 'dist';
  return {
    name: 'broadsheet:preview-server',
    apply: (_config, { isPreview }) => isPreview === true,
    enforce: 'pre',
    config({ root = process.cwd(), build }) {
      dir = resolve(root, build?.outDir ?? dir);
      const port = choosePort(undefined, process.env['PORT']);
      return { base: chooseBase(undefined, dir), preview: { port, strictPort: true } };
    },
    configurePreviewServer({ config, middlewares }) {
      if (!isFolder(dir)) throw new Error(`${dir} is not a folder; build the site first: npm run build`);
      const server = createStaticServer(dir, { base: config.base });
      middlewares.use((request, response) => server.emit('request', request, response));
    },
  };
}
