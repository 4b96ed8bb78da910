/** Puts the share pictures of a site into what is published. */
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { Site } from '../../article/site.ts';
import { shareAddress } from '../../edition/share/share-address.ts';
import { shareSvg, type Shared } from '../../edition/share/share-svg.ts';
import { mapBounded } from '../content/bounded.ts';
import type { Problem } from '../problems/problems.ts';
import type { SharePress } from './share-press.ts';

/** Where pictures go. What stands under a path never changes: its name follows from all that is in it. */
export interface ShareShelf {
  /** Whether a path is still to be made; not asked twice. */
  readonly lacks: (path: string) => boolean;
  readonly write: (path: string, picture: Uint8Array) => void;
}

/** Draws what is lacking, one picture for articles with the same words, and forgets what no article has any more. */
export async function putSharePictures(
  press: SharePress,
  site: Site,
  articles: Iterable<Shared>,
  { lacks, write }: ShareShelf,
): Promise<void> {
  const wanted = new Map<string, Shared>();
  for (const article of articles) {
    const address = shareAddress(article, site, press.setting);
    if (address !== undefined) wanted.set(address.slice(1), article);
  }
  const lacking = [...wanted].filter(([path]) => lacks(path));
  await mapBounded(lacking, availableParallelism(), async ([path, article]) =>
    write(path, await press.draw(basename(path), shareSvg(article, site))),
  );
  await press.sweep(new Set([...wanted.keys()].map((path) => basename(path))));
}

/** A warning that articles are shared with their lead pictures only. */
export const withoutShares = (content: string, reason: string): Problem => ({
  file: content,
  path: '(folder)',
  severity: 'warning',
  message: `gets no share pictures (${reason}); install sharp with its optional dependencies, or give --no-images`,
});
