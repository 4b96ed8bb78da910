/** Where an editor finds the schema of an article file: in the package that the site is built with. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const SCHEMA = 'app/schema/article.json';

/** Undefined where no package is above the file, as with `npx`: npm's own cache is elsewhere on the next machine. */
export function schemaPath(file: string, packageFolder: string): string | undefined {
  const from = dirname(resolve(file));
  for (let folder = from; ; folder = dirname(folder)) {
    const candidates = [
      join(folder, 'node_modules/broadsheet', SCHEMA),
      ...(folder === packageFolder ? [join(folder, SCHEMA)] : []),
    ];
    const found = candidates.find((path) => existsSync(path));
    if (found !== undefined) return relative(from, found).split(sep).join('/');
    if (dirname(folder) === folder) return undefined;
  }
}
