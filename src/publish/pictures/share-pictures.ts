/** The share pictures of a site, drawn where they are lacking. */
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { Site } from '../../article/site.ts';
import { undrawnScripts, type ShareSetting } from '../../edition/share/share-address.ts';
import { shareDesign, type Shared } from '../../edition/share/share-svg.ts';
import { mapBounded } from '../content/bounded.ts';
import { counted } from '../counted.ts';
import type { Problem } from '../problems/problems.ts';
import type { SharePress } from './share-press.ts';

/** While this thread lays one out, others are drawn and compressed. */
const AT_ONCE = 2 * availableParallelism();

/** An article whose picture has an address. */
export interface ToShare {
  readonly share?: string | undefined;
  readonly summary: { readonly article: Shared };
}

/**
 * Draws what is not there yet, one picture for articles with the same words, and forgets what no article has any more. Returns
 * path on the site -> where the file stands. What stands under a path never changes.
 */
export async function sharePictures(
  press: SharePress,
  site: Site,
  articles: readonly ToShare[],
): Promise<Map<string, string>> {
  const wanted = new Map(
    articles.flatMap(({ share, summary }) =>
      share === undefined ? [] : [[basename(share), summary.article] as const],
    ),
  );
  const there = await press.names();
  const lacking = [...wanted].filter(([name]) => !there.has(name));
  await mapBounded(lacking, AT_ONCE, ([name, article]) => press.draw(name, shareDesign(article, site)));
  await press.sweep([...there].filter((name) => !wanted.has(name)));
  return new Map([...wanted.keys()].map((name) => [`share/${name}`, press.fileOf(name)]));
}

/** A warning for articles whose words no face on this machine has letters for. */
export function undrawnShares(
  content: string,
  articles: readonly ToShare[],
  site: Site,
  setting: ShareSetting,
): Problem[] {
  const undrawn = articles.filter(({ share }) => share === undefined);
  const scripts = new Set(undrawn.flatMap(({ summary }) => undrawnScripts(summary.article, site, setting)));
  if (scripts.size === 0) return [];
  return [
    {
      file: content,
      path: '(folder)',
      severity: 'warning',
      message:
        `gets no share pictures for ${counted(undrawn.length, 'article')}: no font on this machine has ` +
        `${[...scripts].sort().join(', ')}; install one (Noto has all), then build with --full`,
    },
  ];
}

/** A warning that articles are shared with their lead pictures only. */
export const withoutShares = (content: string, reason: string): Problem => ({
  file: content,
  path: '(folder)',
  severity: 'warning',
  message: `gets no share pictures (${reason}); install sharp with npm install sharp, or build with --no-images`,
});
