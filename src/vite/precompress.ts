/** The app's files are the same in every publish: they are compressed once, as far as it goes, when the app is built. */
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { brotli } from './brotli.ts';

/** Writes `x.js.br` and `x.js.gz` beside every text file of the browser build. */
export function precompress(): Plugin {
  return {
    name: 'broadsheet:precompress',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (!/^assets\/.*\.(?:m?js|css|json|svg)$/.test(output.fileName)) continue;
          const source = output.type === 'chunk' ? output.code : output.source;
          const fileName = (ending: string): string => output.fileName + ending;
          this.emitFile({ type: 'asset', fileName: fileName('.br'), source: brotli(source) });
          this.emitFile({ type: 'asset', fileName: fileName('.gz'), source: gzipSync(source, { level: 9 }) });
        }
      },
    },
  };
}
