/** `vite build`: publishes the content folder with the app that was just built. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export function publishSite(content: string): Plugin {
  let base = '/';
  let outDir = 'dist';
  return {
    name: 'broadsheet:publish-site',
    apply: 'build',
    // Must run before the `app` plugin overrides `base`.
    enforce: 'pre',
    config(config) {
      base = config.base ?? base;
      outDir = config.build?.outDir ?? outDir;
    },
    buildApp: {
      order: 'post',
      async handler({ config: { root } }) {
        const args = [join(root, 'app/cli.js'), 'build', content, '--out', outDir, '--base', base];
        const [code] = (await once(
          spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }),
          'close',
        )) as [number | null];
        if (code !== 0) throw new Error(`${content} was not published`);
      },
    },
  };
}
