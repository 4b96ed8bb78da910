import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export const GUIDE_NAMES: readonly string[] = ['writing', 'markdown', 'format', 'site', 'theming', 'hosting'];
export const GUIDE_PICTURES = 'public/media/guides';

/** Pictures are media of the site; links to files that are not on it become their words. */
export const guidePage = (guide: string): string =>
  guide
    .replace(/^<!-- .* -->\n\n/, '')
    .replaceAll(`(../${GUIDE_PICTURES}/`, '(/media/guides/')
    .replace(/(?<!!)\[([^\]]*)\]\(([\w./-]+)(?:#[^)\s]*)?\)/g, (link, words: string, path: string) =>
      GUIDE_NAMES.includes(path.replace(/\.md$/, '')) || !existsSync(resolve('docs', path)) ? link : words,
    );
