/** Dynamic imports as they are written. The helper that Vite wraps them in fetches style sheets, and none of ours is one. */
import type { Plugin } from 'vite';

/** Spares readers the helper, and fails a build that would need it. */
export function bareImports(): Plugin {
  return {
    name: 'broadsheet:bare-imports',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    resolveId: (id) => (id.includes('vite/preload-helper') ? '\0broadsheet:import' : undefined),
    load: (id) =>
      id === '\0broadsheet:import' ? 'export const __vitePreload = (load) => load();' : undefined,
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        const sheet = output.type === 'chunk' ? [...(output.viteMetadata?.importedCss ?? [])][0] : undefined;
        if (sheet !== undefined)
          this.error(`${sheet} would never load; import the style sheet with ?inline and adopt() it.`);
      }
    },
  };
}
