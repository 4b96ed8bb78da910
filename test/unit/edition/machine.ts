/** The files for other programs of made-up articles. */
import type { Site } from '../../../src/article/site.ts';
import type { Entry } from '../../../src/edition/card.ts';
import { digestOf } from '../../../src/edition/digest.ts';
import { newestFirst } from '../../../src/edition/edition.ts';
import { machineFiles } from '../../../src/edition/machine-files.ts';
import { publishedArticles } from '../../../src/edition/published-article.ts';

/** Path -> content. */
export const machine = (site: Site, entries: readonly Entry[], base = '/'): Map<string, string> =>
  new Map(
    machineFiles(site, base, entries.toSorted(newestFirst).map(digestOf), publishedArticles(site, entries)),
  );
