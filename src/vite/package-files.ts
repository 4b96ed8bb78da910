/** Adds what is read from the built program's folder: the template of `init`, and JSON Schemas for editors. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { articleJsonSchema, authorJsonSchema, siteJsonSchema } from '../article/json-schema.ts';

const TEMPLATE_FOLDER = 'src/publish/init/template';

export function packageFiles(): Plugin {
  let root = '';
  return {
    name: 'broadsheet:package-files',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'program',
    configResolved: (config) => void (root = config.root),
    generateBundle() {
      const folder = join(root, TEMPLATE_FOLDER);
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const file = join(entry.parentPath, entry.name);
        const fileName = `template/${relative(folder, file).split(sep).join('/')}`;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
      }
      const schemas = { article: articleJsonSchema(), author: authorJsonSchema(), site: siteJsonSchema() };
      for (const [name, schema] of Object.entries(schemas))
        this.emitFile({
          type: 'asset',
          fileName: `schema/${name}.json`,
          source: JSON.stringify(schema, null, 2),
        });
    },
  };
}
