import { join } from 'node:path';
import type { Site } from '../../article/site.ts';
import type { Problem } from './problem.ts';

export const missingOrigin = (content: string, { origin }: Site): Problem[] =>
  origin !== undefined
    ? []
    : [
        {
          file: join(content, 'site.json'),
          path: '(site)',
          severity: 'warning',
          message:
            'has no "origin", and --origin is not given, so no sitemap is published, and feeds and share tags ' +
            'have no absolute URLs; write "origin": "https://example.org"',
        },
      ];
