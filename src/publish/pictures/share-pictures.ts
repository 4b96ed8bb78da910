import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { Site } from '../../article/site.ts';
import { missingScriptsOf, type SharePictureOptions } from '../../site/share/share-picture-address.ts';
import { shareSvg, type SharedFields } from '../../site/share/share-svg.ts';
import { mapConcurrently } from '../map-concurrently.ts';
import { pluralize } from '../pluralize.ts';
import type { Problem } from '../problems/problem.ts';
import type { SharePictureRenderer } from './share-picture-renderer.ts';

/** Layout happens on this thread while others draw and compress. */
const MAX_CONCURRENT_DRAWINGS = 2 * availableParallelism();

export interface ShareableArticle {
  readonly shareAddress?: string | undefined;
  readonly summary: { readonly article: SharedFields };
}

/** Returns site path -> file in the cache; the content under a path never changes. */
export async function drawSharePictures(
  renderer: SharePictureRenderer,
  site: Site,
  articles: readonly ShareableArticle[],
): Promise<Map<string, string>> {
  const wanted = new Map(
    articles.flatMap(({ shareAddress, summary }) =>
      shareAddress === undefined ? [] : [[basename(shareAddress), summary.article] as const],
    ),
  );
  const existing = await renderer.existingNames();
  const missing = [...wanted].filter(([name]) => !existing.has(name));
  await mapConcurrently(missing, MAX_CONCURRENT_DRAWINGS, ([name, article]) =>
    renderer.draw(name, shareSvg(article, site)),
  );
  await renderer.remove([...existing].filter((name) => !wanted.has(name)));
  return new Map([...wanted.keys()].map((name) => [`share/${name}`, renderer.pathOf(name)]));
}

export function undrawnScriptProblems(
  content: string,
  articles: readonly ShareableArticle[],
  site: Site,
  setting: SharePictureOptions,
): Problem[] {
  const undrawn = articles.filter(({ shareAddress }) => shareAddress === undefined);
  const scripts = new Set(undrawn.flatMap(({ summary }) => missingScriptsOf(summary.article, site, setting)));
  if (scripts.size === 0) return [];
  return [
    {
      file: content,
      path: '(folder)',
      severity: 'warning',
      message:
        `gets no share pictures for ${pluralize(undrawn.length, 'article')}: no font on this machine has ` +
        `${[...scripts].sort().join(', ')}; install one (Noto has all), then build with --full`,
    },
  ];
}

export const noSharePicturesProblem = (content: string, reason: string): Problem => ({
  file: content,
  path: '(folder)',
  severity: 'warning',
  message: `gets no share pictures (${reason}); install sharp with npm install sharp, or build with --no-images`,
});
