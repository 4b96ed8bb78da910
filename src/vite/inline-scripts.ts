import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const INLINE_SCRIPT = /<script data-inline="\/([^"]+)"([^>]*)><\/script>/g;

async function bundleScript(entry: string): Promise<string> {
  const [result] = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: '_' } },
  })) as Rolldown.RolldownOutput[];
  return result!.output[0].code.trim();
}

export function inlineScripts(): Plugin {
  let root = '';
  return {
    name: 'broadsheet:inline-scripts',
    configResolved: (config) => void (root = config.root),
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const files = [...html.matchAll(INLINE_SCRIPT)].map(([, path = '']) => join(root, path));
        const codes = await Promise.all(files.map(bundleScript));
        return html.replace(
          INLINE_SCRIPT,
          (_tag, _path, attributes) => `<script${attributes}>${codes.shift()}</script>`,
        );
      },
    },
    // Inlined code cannot be hot-replaced.
    hotUpdate({ file, server }) {
      if (file.startsWith(join(root, 'src/reader/inline'))) server.ws.send({ type: 'full-reload' });
    },
  };
}
