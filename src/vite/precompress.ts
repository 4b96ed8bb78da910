/** Precompresses the app's files at build time, as they are the same for every site. */
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { brotli } from './brotli.ts';

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
