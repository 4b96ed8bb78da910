import { join } from 'node:path';
import type { Site } from '../../article/site.ts';
import type { Finding } from '../problems/findings.ts';
import { suggestName } from '../problems/suggest-name.ts';

/** Scripts of the content folder that are not there. `publicFiles` are those outside its own folders. */
export const checkPolicyScripts = (
  dir: string,
  { policy: { scripts = [] } }: Site,
  publicFiles: readonly string[],
): Finding[] =>
  scripts.flatMap(({ src }) => {
    const path = src.replace(/[?#].*$/, '').slice(1);
    if (!src.startsWith('/') || publicFiles.includes(path)) return [];
    const nearest = suggestName(path, publicFiles);
    return [
      {
        file: join(dir, 'site.json'),
        subject: 'site',
        path: [],
        stringQuery: { value: src, pathPattern: /^policy\.scripts\.\d+\.src$/ },
        severity: 'error',
        message: `names ${src}, which is not a file in the content folder; add it, or name an existing one`,
        suggestion: nearest === undefined ? undefined : `/${nearest}`,
      },
    ];
  });
