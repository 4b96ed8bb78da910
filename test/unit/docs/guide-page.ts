/** The guides in `docs/`, and the pages of the sample site that are generated from them. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

export const GUIDE_NAMES: readonly string[] = ['writing', 'markdown', 'format', 'site', 'theming', 'hosting'];
export const GUIDE_PICTURES = 'public/media/guides';

export const readGuide = (name: string): Promise<string> => readFile(resolve('docs', `${name}.md`), 'utf8');

/** Converts a guide to a page: pictures are media of the site, and links to files that are not published become plain text. */
export const guidePage = (guide: string): string =>
  guide
    .replace(/^<!-- .* -->\n\n/, '')
    .replaceAll(`(../${GUIDE_PICTURES}/`, '(/media/guides/')
    .replace(/(?<!!)\[([^\]]*)\]\(([\w./-]+)(?:#[^)\s]*)?\)/g, (link, words: string, path: string) =>
      GUIDE_NAMES.includes(path.replace(/\.md$/, '')) || !existsSync(resolve('docs', path)) ? link : words,
    );
